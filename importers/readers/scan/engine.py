"""The models that find and read lines, as the optional extra brings them. Nothing is ever downloaded.

Their files are part of the package ``rapidocr`` and are named to it, so that it never takes its own way of fetching
them.
Loaded once in a child: that takes longer than many a page.
"""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
"""Rows, columns, and blue, green, red."""

LONGEST_SIDE = 1600
SMALLEST_SIDE = 736
_WIDEST = 60
"""How many times as wide as high a line may be: a wider one would take more memory than all the rest."""


class Engine:
    """Finds lines in a picture, and reads one."""

    def __init__(self) -> None:
        import onnxruntime  # type: ignore[import-untyped]  # its authors give no types
        import rapidocr

        onnxruntime.disable_telemetry_events()  # Windows' own way of it
        models = Path(rapidocr.__file__).parent / "models"
        threads = max((os.cpu_count() or 1) // 2, 1)
        session = "EngineConfig.onnxruntime."
        made: Any = rapidocr.RapidOCR(
            params={
                "Global.log_level": "critical",
                "Det.model_path": str(next(models.glob("*_det_*.onnx"))),
                "Rec.model_path": str(next(models.glob("*_rec_*.onnx"))),
                "Det.limit_type": "max",
                "Det.limit_side_len": LONGEST_SIDE,
                f"{session}intra_op_num_threads": min(threads, 4),
                f"{session}inter_op_num_threads": 1,
            }
        )
        self._detect, self._rec = made._load_det_model(), made._load_rec_model()

    def detect(self, picture: Picture) -> NDArray[np.float64]:
        """The corners of every line, each four pairs of across and down, the upper left first, clockwise."""
        found = _within_memory(lambda: self._detect(picture)).boxes
        return np.empty((0, 4, 2)) if found is None else np.asarray(found, "f8")

    def cut_out(self, picture: Picture, boxes: NDArray[np.float64]) -> list[Picture]:
        """The lines as pictures of their own, each level."""
        return [_cut_out(picture, box) for box in boxes]

    def read(self, line: Picture) -> tuple[str, float]:
        """The words of a line, and how sure that is, 0 to 1."""
        from rapidocr.ch_ppocr_rec import TextRecInput

        done = _within_memory(lambda: self._rec(TextRecInput(img=[line])))
        return str(done.txts[0]).strip(), float(done.scores[0])

    @staticmethod
    def quarter_turn(picture: Picture) -> Picture:
        """A quarter turn to the left."""
        return np.ascontiguousarray(np.rot90(picture))

    @staticmethod
    def upside_down(picture: Picture) -> Picture:
        """Half a turn."""
        return np.ascontiguousarray(picture[::-1, ::-1])


@cache
def engine() -> Engine:
    """The one engine of this process."""
    cv2.setNumThreads(1)
    return Engine()


def prepared(pixels: bytes, width: int, height: int) -> Picture:
    """Pixels as they are shown (blue, green, red, nothing) in the size in which lines are found best."""
    whole = np.frombuffer(pixels, "u1").reshape(height, width, 4)[:, :, :3]
    scale = LONGEST_SIDE / max(width, height)
    if scale > 1:
        scale = max(min(scale, SMALLEST_SIDE / min(width, height)), 1.0)
    if scale == 1:
        return np.ascontiguousarray(whole)
    size = max(round(width * scale), 1), max(round(height * scale), 1)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(np.ascontiguousarray(whole), size, interpolation=way), "u1")


def _within_memory(work: Callable[[], Any]) -> Any:
    """What ``work`` gives; MemoryError where the libraries say in their own words that there is no more."""
    try:
        return work()
    except MemoryError:
        raise
    except Exception as error:
        if "alloc" in str(error):
            raise MemoryError from None
        raise


def _cut_out(picture: Picture, box: NDArray[np.float64]) -> Picture:
    """A line seen straight on."""
    across = max(np.linalg.norm(box[1] - box[0]), np.linalg.norm(box[2] - box[3]))
    down = max(np.linalg.norm(box[3] - box[0]), np.linalg.norm(box[2] - box[1]))
    width, height = max(int(across), 1), max(int(down), int(across) // _WIDEST, 1)
    corners = np.array(((0, 0), (width, 0), (width, height), (0, height)), "f4")
    view = cv2.getPerspectiveTransform(box.astype("f4"), corners)
    way = cv2.INTER_CUBIC
    cut = cv2.warpPerspective(picture, view, (width, height), flags=way, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut, "u1")
