"""An ECG or another recording as numbers with units (PS3.3, C.10.9). Runs in the limited child process."""

import math
import re
import warnings
from itertools import islice
from typing import TYPE_CHECKING, Any

from importers.candidates import Problem, Reason
from importers.pictured import Channel, Wave
from importers.readers.dicom.fields import items_of, line_of, meaning_of, value_of

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

MOST_SAMPLES = 4_000_000
"""Of all channels of one recording together."""

MOST_WAVES = 16
MOST_CHANNELS = 256

_FORMS = {"SB": "i1", "UB": "u1", "SS": "i2", "US": "u2", "SL": "i4", "UL": "u4"}
"""Waveform Sample Interpretation; the logarithmic ones of speech (MB, AB) are not read."""

_MILLIVOLTS = {"uv": 1e-3, "mv": 1.0, "v": 1e3, "nv": 1e-6}
_LEAD = re.compile(r"(?:lead\s+)?(I{1,3}|aV[RLF]|V[1-9]R?)\b(?!\s*-)", re.IGNORECASE)
_LEADS = {name.lower(): name for name in ("I", "II", "III", "aVR", "aVL", "aVF", *(f"V{n}" for n in range(1, 10)))}


def waves(data: bytes) -> tuple[Wave, ...] | Problem:
    """The recordings of a whole DICOM file, each a multiplex group. Never raises for what is in it."""
    from importers.readers.dicom.loading import load_dataset

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            loaded = load_dataset(data)
            groups = islice(items_of(loaded.dataset, "WaveformSequence"), MOST_WAVES)
            found = [_wave(group, "<" if loaded.elements.little else ">") for group in groups]
    except MemoryError:
        return Problem(Reason.TOO_LARGE, "MemoryError", "application/dicom")
    except Exception as error:  # noqa: BLE001 - what a strange file does to a reader is an answer
        return Problem(Reason.DAMAGED, type(error).__name__, "application/dicom")
    told = tuple(wave for wave in found if wave is not None)
    return told or Problem(Reason.UNSUPPORTED, "no waveform", "application/dicom")


def _wave(group: "Dataset", end: str) -> Wave | None:
    """One multiplex group, ``end`` its byte order; None where it cannot be read."""
    import numpy as np

    form = _FORMS.get(line_of(group, "WaveformSampleInterpretation"))
    count, rate = int(value_of(group, "NumberOfWaveformChannels") or 0), _real(group, "SamplingFrequency", 0.0)
    if form is None or not 0 < count <= MOST_CHANNELS or not rate > 0:
        return None
    raw = value_of(group, "WaveformData")
    stored = np.frombuffer(raw, end + form, len(raw) // int(form[1]))
    announced = int(value_of(group, "NumberOfWaveformSamples") or 0)
    there = min(len(stored) // count, announced or len(stored))
    kept = min(there, MOST_SAMPLES // count)
    table = stored[: kept * count].reshape(kept, count)
    definitions = list(items_of(group, "ChannelDefinitionSequence"))
    padding = _padding(group, end + form)
    channels = [
        _channel(definitions[index] if index < len(definitions) else None, table[:, index], padding, index)
        for index in range(count)
    ]
    return Wave(line_of(group, "MultiplexGroupLabel")[:64], rate, tuple(channels), kept < there)


def _padding(group: "Dataset", form: str) -> int | None:
    """The stored number that stands for no sample."""
    import numpy as np

    raw = value_of(group, "WaveformPaddingValue")
    size = np.dtype(form).itemsize
    return int(np.frombuffer(raw[:size], form)[0]) if isinstance(raw, bytes) and len(raw) >= size else None


def _channel(definition: "Dataset | None", stored: "NDArray[Any]", padding: int | None, index: int) -> Channel:
    """Sample x sensitivity x correction + baseline, in the unit of the sensitivity; electric ones in millivolts."""
    import numpy as np

    scale, baseline, unit, name = 1.0, 0.0, "", str(index + 1)
    if definition is not None:
        name = _name(definition) or name
        scale = _real(definition, "ChannelSensitivity", 1.0)
        scale *= _real(definition, "ChannelSensitivityCorrectionFactor", 1.0)
        baseline = _real(definition, "ChannelBaseline", 0.0)
        unit = next((line_of(one, "CodeValue") for one in items_of(definition, "ChannelSensitivityUnitsSequence")), "")
    factor = _MILLIVOLTS.get(unit.lower())
    values = (stored * scale + baseline) * (factor or 1.0)
    made = values.astype("<f4")
    if padding is not None:
        made[stored == padding] = np.nan
    return Channel(name[:64], "mV" if factor else unit[:16], made.tobytes())


def _name(definition: "Dataset") -> str:
    source = meaning_of(definition, "ChannelSourceSequence") or line_of(definition, "ChannelLabel")
    found = _LEAD.match(source)
    return _LEADS.get(found[1].lower(), source) if found else source


def _real(dataset: "Dataset", keyword: str, otherwise: float) -> float:
    try:
        number = float(value_of(dataset, keyword))
    except (TypeError, ValueError):
        return otherwise
    return number if math.isfinite(number) else otherwise
