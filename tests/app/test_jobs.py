"""Work that is watched and can be stopped from another thread."""

from threading import Event, Thread

import pytest

from app.jobs import JobContext, run
from models.progress import Cancelled, Progress, Report


def test_the_watcher_sees_each_step_and_the_result_comes_back() -> None:
    seen: list[int] = []

    def job(report: Report) -> str:
        for step in range(3):
            report(Progress("steps", step, 3))
        return "done"

    assert run(job, JobContext(lambda progress: seen.append(progress.done))) == "done"
    assert seen == [0, 1, 2]


def test_cancelling_from_another_thread_stops_at_the_next_report() -> None:
    context, began = JobContext(), Event()
    steps: list[int] = []

    def job(report: Report) -> None:
        while True:
            began.set()
            report(Progress("steps", len(steps)))
            steps.append(1)

    def stop() -> None:
        began.wait(5)
        context.cancel()

    stopper = Thread(target=stop)
    stopper.start()
    with pytest.raises(Cancelled):
        run(job, context)
    stopper.join()
    assert context.cancelled


def test_a_job_cancelled_before_it_starts_does_nothing() -> None:
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        run(lambda _report: pytest.fail("it ran"), context)
