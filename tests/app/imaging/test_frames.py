"""Pictures are kept while there is room, and made once however many ask."""

import threading
import time

import numpy as np
import pytest

from app.imaging.frames import FrameStore, halved
from app.imaging.lookup import Picture, of_frame
from importers.pictured import Frame


def picture(size: int = 10) -> Picture:
    """Of 2 bytes a pixel."""
    return of_frame(Frame(1, size, 1, False, "i4", np.arange(size, dtype="<i4").tobytes()))


def test_the_least_used_is_let_go() -> None:
    store = FrameStore(most=60)
    for number in range(3):
        store.put((number, 0), picture())
    assert store.get((0, 0)) is not None
    store.put((3, 0), picture())
    assert ((0, 0) in store, (1, 0) in store) == (True, False)
    assert (len(store), store.bytes) == (3, 60)


def test_one_that_is_larger_than_all_room_is_kept_alone() -> None:
    store = FrameStore(most=30)
    store.put((1, 0), picture())
    store.put((2, 0), picture(100))
    assert (len(store), store.bytes) == (1, 200)
    store.put((2, 0), picture(5))
    assert store.bytes == 10
    store.clear()
    assert (len(store), store.bytes, store.get((2, 0))) == (0, 0, None)


def test_half_of_a_picture_makes_way_for_the_whole() -> None:
    store, key = FrameStore(), (7, 2)
    store.put(halved(key), picture(5))
    assert (key in store, halved(key) in store, store.bytes) == (False, True, 10)
    store.put(key, picture())
    assert (key in store, halved(key) in store, store.bytes) == (True, False, 20)
    store.put(halved((7, 1)), picture(5))
    assert key in store


def test_several_threads_make_it_once() -> None:
    store, made = FrameStore(), []

    def make() -> Picture:
        made.append(1)
        time.sleep(0.02)
        return picture()

    threads = [threading.Thread(target=store.fetch, args=((1, 0), make)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1


def test_what_could_not_be_made_is_tried_again() -> None:
    store = FrameStore()

    def fail() -> Picture:
        raise OSError

    with pytest.raises(OSError):
        store.fetch((1, 0), fail)
    assert store.fetch((1, 0), picture).columns == 10
