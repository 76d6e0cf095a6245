"""Large pictures on paper, a strip each turn."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.ui.widgets.strips import AT_ONCE, Steps, put_image, strips


def picture(width: int, height: int) -> QImage:
    """Red from above to below, green from left to right."""
    small = QImage(2, 2, QImage.Format.Format_RGB32)
    for x in (0, 1):
        for y in (0, 1):
            small.setPixelColor(x, y, QColor(y * 255, x * 255, 120))
    return small.scaled(width, height)


def on_paper(image: QImage, width: int, height: int) -> tuple[QImage, int]:
    """The paper with the picture on it, and how many turns it took."""
    paper = QImage(width, height, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    turns = sum(1 for _turn in put_image(painter, image))
    painter.end()
    return paper, turns


def test_strips_hold_every_row_and_share_one_with_the_next(qtbot: QtBot) -> None:
    found = strips(QSize(1960, 2784))
    assert all(strip.width() * (strip.height() - 1) <= AT_ONCE for strip in found)
    assert [one.y() + one.height() - 1 for one in found[:-1]] == [one.y() for one in found[1:]]
    assert (found[0].y(), found[-1].bottom()) == (0, 2783)
    assert strips(QSize(500_000, 3))[0].height() == 3


def test_a_picture_in_strips_is_the_whole_picture_without_a_line_between(qtbot: QtBot) -> None:
    image = picture(1200, 1500)
    paper, turns = on_paper(image, 1111, 1389)
    assert turns > 3
    assert paper.pixelColor(5, 5).blue() == paper.pixelColor(1105, 1380).blue() == 120
    column = [paper.pixelColor(300, y) for y in range(1389)]
    assert {one.blue() for one in column} == {120}
    assert [one.red() for one in column] == sorted(one.red() for one in column)


def test_a_wide_picture_lies_across_high_paper(qtbot: QtBot) -> None:
    paper, _turns = on_paper(picture(300, 200), 200, 300)
    corners = [paper.pixelColor(*place) for place in ((2, 2), (197, 2), (2, 297), (197, 297))]
    assert [(one.red() > 128, one.green() > 128) for one in corners] == [
        (True, False),
        (False, False),
        (True, True),
        (False, True),
    ]


def test_steps_are_taken_one_a_turn_and_can_be_stopped(qtbot: QtBot) -> None:
    owner, taken = QObject(), list[int]()

    def steps(count: int) -> Iterator[None]:
        for number in range(count):
            taken.append(number)
            yield

    work = Steps(owner)
    with qtbot.waitCallback() as done:
        work.begin(steps(3), done)
        assert not taken
    assert (taken, work.active) == ([0, 1, 2], False)
    work.begin(steps(3), done)
    work.stop()
    work.finish()
    assert taken == [0, 1, 2]
