"""How an ECG is laid out on its paper."""

import numpy as np
import pytest

from app.imaging.ecg import GAIN, MARGIN, MOST_BREAKS, MOST_POINTS, ROW, SPEED, Trace, sheet
from importers.pictured import Channel, Wave
from tests.importers.readers.dicom.objects import LEADS

RATE = 100.0


def wave(seconds: float, names: tuple[str, ...] = LEADS, unit: str = "mV", height: float = 1.0) -> Wave:
    """Each channel is zero with a spike every second."""
    values = np.zeros(round(seconds * RATE), "<f4")
    values[:: int(RATE)] = height
    return Wave("RHYTHM", RATE, tuple(Channel(name, unit, values.tobytes()) for name in names))


def test_twelve_leads_stand_in_three_rows_of_four_above_the_rhythm() -> None:
    made = sheet(wave(10))
    assert [trace.name for trace in made.traces[:4]] == ["I", "aVR", "V1", "V4"]
    assert [trace.begins for trace in made.traces[:4]] == [0, 2.5, 5, 7.5]
    assert made.traces[-1].name == "II"
    assert width(made.traces[-1]) == pytest.approx(10 * SPEED, abs=SPEED / RATE)
    assert width(made.traces[0]) == pytest.approx(2.5 * SPEED, abs=SPEED / RATE)
    assert (made.width, made.height) == (2 * MARGIN + 250, 2 * MARGIN + 4 * ROW)


def test_a_millivolt_is_ten_millimetres() -> None:
    made = sheet(wave(10))
    ys = made.traces[-1].lines[0][:, 1]
    assert ys.max() - ys.min() == pytest.approx(GAIN)
    assert {y for _x, y in made.pulse} == {MARGIN + ROW / 2, MARGIN + ROW / 2 - GAIN}


def test_other_channels_have_a_row_each_that_they_fit_into() -> None:
    made = sheet(wave(10, ("pressure", "flow"), "mm[Hg]", 2500))
    assert [trace.name for trace in made.traces] == ["pressure", "flow"]
    assert not made.pulse
    for row, trace in enumerate(made.traces):
        ys = trace.lines[0][:, 1]
        assert MARGIN + row * ROW - 0.01 <= ys.min() <= ys.max() <= MARGIN + (row + 1) * ROW


def test_a_later_page_begins_where_it_was_asked_to() -> None:
    made = sheet(wave(14), start=10)
    assert made.traces[-1].begins == 10
    assert width(made.traces[-1]) == pytest.approx(4 * SPEED, abs=SPEED / RATE)


def test_missing_samples_break_the_line() -> None:
    values = np.zeros(1000, "<f4")
    values[400:500] = np.nan
    made = sheet(Wave("", RATE, (Channel("I", "mV", values.tobytes()),)))
    assert [len(line) for line in made.traces[0].lines] == [400, 500]


def test_a_curve_of_very_many_samples_keeps_its_spikes() -> None:
    values = np.zeros(1_000_000, "<f4")
    values[123_456], values[777_777] = 1, -2
    made = sheet(Wave("", 100_000.0, (Channel("I", "mV", values.tobytes()),)))
    (line,) = made.traces[0].lines
    assert len(line) <= MOST_POINTS + 200
    assert (np.diff(line[:, 0]) >= 0).all()
    middle = MARGIN + ROW / 2
    assert (line[:, 1].min(), line[:, 1].max()) == pytest.approx((middle - GAIN, middle + 2 * GAIN))


def test_a_curve_that_breaks_off_for_ever_has_an_end() -> None:
    values = np.zeros(300_000, "<f4")
    values[2::3] = np.nan
    made = sheet(Wave("", 30_000.0, (Channel("I", "mV", values.tobytes()),)))
    assert len(made.traces[0].lines) <= MOST_BREAKS
    assert all(np.isfinite(line).all() for line in made.traces[0].lines)


@pytest.mark.parametrize("height", [np.inf, -np.inf, 3e38, np.nan])
def test_no_value_leaves_the_numbers_that_can_be_drawn(height: float) -> None:
    made = sheet(wave(10, ("a",), "", float(height)))
    assert all(np.isfinite(line).all() for trace in made.traces for line in trace.lines)


def width(trace: Trace) -> float:
    """From its first point to its last."""
    xs = np.concatenate([line[:, 0] for line in trace.lines])
    return float(xs.max() - xs.min())
