"""Recordings as numbers with units; what is missing or strange is answered."""

import json

import numpy as np
import pytest

from importers.candidates import Problem
from importers.pictured import Wave
from importers.readers.dicom.waveform import waves
from importers.worker.told import waves_in, waves_out
from tests.importers.readers.dicom.objects import LEADS, recording
from tests.makers import ct_instance, dicom_bytes
from tests.shared import needs_shared, shared


def read(data: bytes) -> tuple[Wave, ...]:
    """The recordings, as they come through the pipe from the child."""
    told = waves(data)
    assert not isinstance(told, Problem)
    facts, samples = waves_out(told)
    assert waves_in((json.loads(json.dumps(facts)), samples)) == told
    return told


def test_samples_become_millivolts() -> None:
    (wave,) = read(recording(2))
    assert (wave.label, wave.rate, wave.cut) == ("RHYTHM", 100.0, False)
    assert tuple(channel.name for channel in wave.channels) == LEADS
    assert {channel.unit for channel in wave.channels} == {"mV"}
    values = np.frombuffer(wave.channels[3].samples, "<f4")
    assert len(values) == 200
    assert values[:2] == pytest.approx([2.5, 0])


def test_another_unit_stays_as_it_is() -> None:
    (wave,) = read(recording(1, ("pressure",), "mm[Hg]"))
    assert (wave.channels[0].name, wave.channels[0].unit) == ("Lead pressure", "mm[Hg]")
    assert np.frombuffer(wave.channels[0].samples, "<f4")[0] == 2500


def test_padding_is_no_sample() -> None:
    (wave,) = read(recording(1, ("I",), WaveformPaddingValue=(1000).to_bytes(2, "little")))
    values = np.frombuffer(wave.channels[0].samples, "<f4")
    assert np.isnan(values[0])
    assert np.isfinite(values[1:]).all()


def test_fewer_samples_than_announced_are_shown_as_far_as_they_go() -> None:
    (wave,) = read(recording(1, NumberOfWaveformSamples=10_000_000))
    assert len(wave.channels[0].samples) == 400


@pytest.mark.parametrize(
    "changes",
    [
        {"WaveformSampleInterpretation": "MB"},
        {"SamplingFrequency": "0"},
        {"NumberOfWaveformChannels": 5000},
        {"WaveformSampleInterpretation": "SB", "WaveformData": None},
    ],
)
def test_what_cannot_be_drawn_is_answered(changes: dict[str, object]) -> None:
    assert isinstance(waves(recording(1, **changes)), Problem)  # type: ignore[arg-type] # elements of any kind


def test_what_holds_no_recording_is_answered() -> None:
    assert isinstance(waves(dicom_bytes(ct_instance())), Problem)
    assert isinstance(waves(b""), Problem)


@needs_shared
def test_a_real_ecg_is_read() -> None:
    told = read(shared("dicom", "pydicom-wheel", "test_files", "waveform_ecg.dcm").read_bytes())
    assert [len(wave.channels) for wave in told] == [12, 12]
    assert {channel.name for channel in told[0].channels} == set(LEADS)
    assert all(np.abs(np.frombuffer(one.samples, "<f4")).max() < 10 for one in told[0].channels)
