"""Models under a budget: loaded once, given up when others need the room, never under somebody's hands."""

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.translation.fakes import AR_EN, DE_EN, EN_DE, EN_UK, UK_EN, FakeModel, FakeModels
from translation.memory import Shelf
from translation.packages import Package
from translation.ports import Direction, ModelUnavailable

ALL = (UK_EN, EN_UK, EN_DE, DE_EN, AR_EN)


class Folder:
    """The installed packages, each of 10 bytes; tests change them."""

    def __init__(self) -> None:
        self.packages = {one: Package(one, "1.0", Path(str(one)), 10, 1) for one in ALL}

    def find(self, direction: Direction) -> Package | None:
        return self.packages.get(direction)


def shelf(models: FakeModels, budget: int = 30, folder: Folder | None = None) -> Shelf:
    return Shelf((folder or Folder()).find, models, budget, frozenset({EN_DE, DE_EN}))


def use(on: Shelf, *directions: Direction) -> None:
    for direction in directions:
        with on.borrowed(direction) as model:
            model.translate(["x"])


def test_a_model_is_loaded_once() -> None:
    models = FakeModels()
    use(shelf(models), UK_EN, UK_EN, UK_EN)
    assert [one.package.direction for one in models.built] == [UK_EN]


def test_the_least_recently_used_one_goes() -> None:
    on = shelf(FakeModels())
    use(on, UK_EN, EN_UK, AR_EN, UK_EN, EN_DE)
    assert on.loaded == {AR_EN, UK_EN, EN_DE}
    assert on.used == 30


def test_the_two_that_every_conversation_needs_stay_while_others_can_go() -> None:
    on = shelf(FakeModels())
    use(on, EN_DE, DE_EN, UK_EN, EN_UK, AR_EN)
    assert on.loaded == {EN_DE, DE_EN, AR_EN}


def test_a_small_budget_is_kept_all_the_same() -> None:
    on = shelf(FakeModels(), budget=10)
    for direction in (EN_DE, DE_EN, UK_EN, EN_DE):
        use(on, direction)
        assert (on.loaded, on.used) == (frozenset({direction}), 10)


def test_a_model_that_was_given_up_is_let_go_of_and_built_anew() -> None:
    models = FakeModels()
    on = shelf(models, budget=10)
    use(on, UK_EN)
    first = weakref.ref(models.built.pop())
    use(on, EN_UK)
    gc.collect()
    assert first() is None
    use(on, UK_EN)
    assert [(one.package.direction, one.in_memory) for one in models.built] == [
        (EN_UK, False),
        (UK_EN, True),
    ]


def test_a_model_larger_than_the_budget_is_refused() -> None:
    on = shelf(FakeModels(), budget=9)
    with pytest.raises(ModelUnavailable, match="uk-en needs"):
        use(on, UK_EN)
    assert on.used == 0


def test_a_missing_package_is_an_error_of_the_engine() -> None:
    folder = Folder()
    del folder.packages[UK_EN]
    with pytest.raises(ModelUnavailable, match="no package for uk-en"):
        use(shelf(FakeModels(), folder=folder), UK_EN)


def test_a_model_that_does_not_load_takes_no_room_and_may_be_tried_again() -> None:
    models = FakeModels()
    models.broken = {UK_EN}
    on = shelf(models)
    with pytest.raises(ModelUnavailable, match="broken"):
        use(on, UK_EN)
    assert (on.used, on.loaded) == (0, frozenset())
    models.broken.clear()
    use(on, UK_EN)
    assert on.loaded == {UK_EN}


def test_an_error_of_the_library_itself_makes_a_model_unavailable_until_it_loads() -> None:
    memory = ["mmap failed"]

    def build(package: Package) -> FakeModel:
        if memory:
            raise RuntimeError(memory.pop())
        return FakeModel(package)

    on = Shelf(Folder().find, build, 10)
    with pytest.raises(ModelUnavailable, match=r"^uk-en cannot be loaded \(RuntimeError\)$"):
        use(on, UK_EN)
    assert on.used == 0
    use(on, UK_EN)
    assert on.loaded == {UK_EN}


def test_a_replaced_package_is_loaded_anew() -> None:
    models, folder = FakeModels(), Folder()
    on = shelf(models, folder=folder)
    use(on, UK_EN)
    folder.packages[UK_EN] = replace(folder.packages[UK_EN], version="2.0", made=2)
    use(on, UK_EN)
    assert [one.package.version for one in models.built] == ["1.0", "2.0"]
    assert [one.in_memory for one in models.built] == [False, True]
    assert on.used == 10


def test_what_is_in_use_is_never_given_up_and_who_needs_the_room_waits() -> None:
    models = FakeModels()
    on = shelf(models, budget=10)
    came = threading.Event()

    def other() -> None:
        use(on, EN_UK)
        came.set()

    with on.borrowed(UK_EN) as model:
        thread = threading.Thread(target=other)
        thread.start()
        assert not came.wait(0.05)
        assert on.loaded == {UK_EN}
        model.translate(["still there"])
    assert came.wait(10)
    thread.join(10)
    assert on.loaded == {EN_UK}


def test_many_threads_build_each_model_once_and_stay_within_the_budget() -> None:
    highest = 0
    watched: list[Shelf] = []

    def during() -> None:
        nonlocal highest
        highest = max(highest, watched[0].used)

    models = FakeModels(during)
    on = shelf(models)
    watched.append(on)
    with ThreadPoolExecutor(8) as threads:
        for done in [threads.submit(use, on, ALL[i % 5], ALL[(i * 3) % 5]) for i in range(200)]:
            done.result(20)
    assert highest <= 30
    loaded = [one for one in models.built if one.in_memory]
    assert {one.package.direction for one in loaded} == on.loaded
    assert len(loaded) == len(on.loaded) == 3


def test_clearing_gives_everything_back() -> None:
    models = FakeModels()
    on = shelf(models)
    use(on, UK_EN, EN_DE)
    on.clear()
    assert (on.used, [one.in_memory for one in models.built]) == (0, [False, False])
    assert all(isinstance(one, FakeModel) for one in models.built)
