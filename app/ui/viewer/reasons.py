"""Why something cannot be shown, as sentences."""

from PySide6.QtCore import QCoreApplication

from app.ui.errors import told
from models.errors import ErrorKind, UserError


def cannot(reason: str) -> str:
    """Why a record, or a page of it, cannot be shown; ``reason`` is a code."""
    translate = QCoreApplication.translate
    sentences = {
        "no_reader": translate("CannotBeShown", "Carebinder cannot show this kind of file."),
        "old_office": translate(
            "CannotBeShown",
            "This is an Excel, PowerPoint or Word file of an old form. "
            "With its program, save it as PDF and add that too.",
        ),
        "empty_file": translate("CannotBeShown", "The file is empty."),
        "no_words": translate("CannotBeShown", "The file holds no words."),
        "no_pixels": translate("CannotBeShown", "This DICOM file holds no picture."),
        "key_objects": translate(
            "CannotBeShown", "This is a list of images that somebody marked. It holds no picture itself."
        ),
        "waveform": translate(
            "CannotBeShown", "This is a recorded curve, such as an ECG, in a form that cannot be drawn here."
        ),
        "radiotherapy": translate(
            "CannotBeShown", "This is a plan or dose of radiotherapy. It needs a program of its own."
        ),
        "sound_unsupported": translate("CannotBeShown", "Carebinder cannot play the format of this recording."),
        "sound_damaged": translate("CannotBeShown", "The file is damaged, so that it cannot be played."),
        "sound_too_large": translate("CannotBeShown", "The recording is too large to be played here."),
        "sound_failed": translate(
            "CannotBeShown", "Playing it failed. The rest of the program is not affected. You can try again."
        ),
        "damaged": translate("CannotBeShown", "The file is damaged, so that it cannot be drawn."),
        "truncated": translate("CannotBeShown", "The file ends too early."),
        "too_large": translate("CannotBeShown", "The picture is too large to be drawn here."),
        "too_slow": translate("CannotBeShown", "Drawing it took too long, so it was stopped."),
        "reader_crashed": translate("CannotBeShown", "Drawing it failed. The rest of the program is not affected."),
        "unsupported": translate("CannotBeShown", "It is stored in a variant of its format that cannot be drawn here."),
        "film": translate("CannotBeShown", "It is a film. Carebinder keeps films, but cannot play them."),
        "password": translate("CannotBeShown", "It is protected by a password."),
        "wrong_password": translate("CannotBeShown", "That password was not right."),
        "other_encryption": translate("CannotBeShown", "It is encrypted in a way that cannot be opened here."),
    }
    return sentences.get(reason) or translate("CannotBeShown", "It cannot be shown here.")


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
