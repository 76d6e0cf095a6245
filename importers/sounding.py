"""What a sound recording begins with: its media type from the first bytes of a file.

RIFF/WAVE; FLAC (RFC 9639, 8.1); Ogg (RFC 3533) with Vorbis or Opus (RFC 7845); MPEG audio, layer III (ISO/IEC
11172-3, 2.4.1.3), bare or behind an ID3v2 tag; ISO base media files (ISO/IEC 14496-12, 4.3).
"""

_VOICES = frozenset((b"M4A ", b"M4B "))
_MOSTLY = frozenset((b"mp41", b"mp42", b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"3gp4", b"3gp5", b"3gp6", b"dash"))
"""Brands of files with sound, with moving pictures, or both."""

_FLAC = (b"fLaC\x00\x00\x00\x22", b"fLaC\x80\x00\x00\x22")
_OGG_CODECS = (b"\x01vorbis", b"OpusHead")
_OGG_PAGE = 27
_KBIT_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBIT_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


def audio_type(head: bytes) -> str:
    """The media type (RFC 6838) of the recording that begins with ``head`` (4 KiB do), "" when it is none.

    An ISO base media file may still turn out to hold moving pictures: what it holds often stands at its end.
    """
    if head.startswith(b"RIFF") and head.startswith(b"WAVE", 8):
        return "audio/wav"
    if head.startswith(_FLAC):
        return "audio/flac"
    if head.startswith(b"OggS\0") and len(head) > _OGG_PAGE:
        return "audio/ogg" if head.startswith(_OGG_CODECS, _OGG_PAGE + head[_OGG_PAGE - 1]) else ""
    if head.startswith(b"ftyp", 4):
        return "audio/mp4" if _may_be_sound(head) else ""
    return "audio/mpeg" if _has_id3(head) or _two_frames(head) else ""


def _may_be_sound(head: bytes) -> bool:
    return head[8:12] in _VOICES or (head[8:12] in _MOSTLY and b"vide" not in head)


def _has_id3(head: bytes) -> bool:
    """True for a tag as ID3v2.2 to 2.4 have it (id3.org, ID3v2.4.0 structure, 3.1)."""
    plausible = len(head) > 9 and head[3] in (2, 3, 4) and head[4] < 0xFF and not head[5] & 0x0F
    return head.startswith(b"ID3") and plausible and max(head[6:10]) < 0x80


def _two_frames(head: bytes) -> bool:
    """True where a second frame stands exactly where the first one ends; one alone may be chance."""
    length = _frame_length(head, 0)
    return bool(length and _frame_length(head, length))


def _frame_length(head: bytes, at: int) -> int:
    """Bytes of the frame of layer III at ``at``, 0 when there is none."""
    if len(head) < at + 4 or head[at] != 0xFF or head[at + 1] & 0xE6 != 0xE2:
        return 0
    version, kbit, rate = head[at + 1] >> 3 & 3, head[at + 2] >> 4, head[at + 2] >> 2 & 3
    if version not in _RATES or not 0 < kbit < 15 or rate == 3:
        return 0
    factor, table = (144_000, _KBIT_1) if version == 3 else (72_000, _KBIT_2)
    return factor * table[kbit] // _RATES[version][rate] + (head[at + 2] >> 1 & 1)
