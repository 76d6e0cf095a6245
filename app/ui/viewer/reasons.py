"""Why something cannot be shown, as sentences."""

from PySide6.QtCore import QCoreApplication

from app.ui.errors import told
from models.errors import ErrorKind, UserError


def cannot(reason: str) -> str:
    """Why a record, or a page of it, cannot be shown; ``reason`` is a code."""
    say = QCoreApplication.translate
    sentences = {
        "no_reader": say("CannotBeShown", "Carebinder cannot show this kind of file."),
        "empty_file": say("CannotBeShown", "The file is empty."),
        "no_words": say("CannotBeShown", "The file holds no words."),
        "no_pixels": say("CannotBeShown", "This DICOM file holds no picture."),
        "key_objects": say(
            "CannotBeShown", "This is a list of images that somebody marked. It holds no picture itself."
        ),
        "waveform": say("CannotBeShown", "This is a recorded curve, such as an ECG. Carebinder cannot draw it yet."),
        "radiotherapy": say("CannotBeShown", "This is a plan or dose of radiotherapy. It needs a program of its own."),
        "damaged": say("CannotBeShown", "The file is damaged, so that it cannot be drawn."),
        "truncated": say("CannotBeShown", "The file ends too early."),
        "too_large": say("CannotBeShown", "The picture is too large to be drawn here."),
        "too_slow": say("CannotBeShown", "Drawing it took too long, so it was stopped."),
        "reader_crashed": say("CannotBeShown", "Drawing it failed. The rest of the program is not affected."),
        "unsupported": say("CannotBeShown", "It is stored in a variant of its format that cannot be drawn here."),
        "password": say("CannotBeShown", "It is protected by a password."),
        "wrong_password": say("CannotBeShown", "That password was not right."),
        "other_encryption": say("CannotBeShown", "It is encrypted in a way that cannot be opened here."),
    }
    return sentences.get(reason) or say("CannotBeShown", "It cannot be shown here.")


def kept() -> str:
    """What is safe all the same, and what can be done."""
    return QCoreApplication.translate(
        "CannotBeShown",
        "The original is kept, byte for byte, and goes into your package. "
        "To open it with another program, save a copy of it.",
    )


def reason_of(error: Exception) -> str | None:
    """The code of why there is nothing to see; None for a fault of another kind."""
    if isinstance(error, UserError) and error.kind is ErrorKind.NO_PICTURE:
        return str(error.params.get("reason", ""))
    return None


def sentence_of(error: Exception) -> str:
    """Any fault in words; a bug of ours is said to be one."""
    reason = reason_of(error)
    if reason is not None:
        return cannot(reason)
    words = told(error)
    if words is not None:
        return words.whole
    return QCoreApplication.translate("CannotBeShown", "It cannot be shown because of a fault in this program.")
