"""A job function seen close: its tasks, and those that sound good."""

import msgspec

from dialogtool.core.case.answers import Chosen, Words
from dialogtool.core.scenes.job_look import Task, job_look_scene, picked_in, tasks_of, with_task
from tests.core.conditions import work

BAKER = msgspec.structs.replace(work("bager"), tasks=("Ælte dej", "Feje gulv"), picture="1F35E")


def test_tasks_stand_in_order_and_what_was_picked_is_never_lost() -> None:
    assert tasks_of(BAKER, Chosen(own=("Feje gulv", "Pynte kager"))) == (
        Task(text="Ælte dej", picked=False),
        Task(text="Feje gulv", picked=True),
        Task(text="Pynte kager", picked=True, gone=True),
    )
    assert tasks_of(None, Words("nej")) == ()


def test_a_task_is_picked_once_and_can_be_taken_back() -> None:
    one = with_task(Chosen(), "Feje gulv", picked=True)
    assert one == with_task(one, "Feje gulv", picked=True) == Chosen(own=("Feje gulv",))
    assert with_task(one, "Feje gulv", picked=False) == picked_in(None)


def test_the_picture_holds_what_was_picked() -> None:
    scene = job_look_scene(BAKER, Chosen(own=("Feje gulv", "Ælte dej")), str.upper)
    assert (scene.label, scene.picture) == ("BAGER", "1F35E")
    assert [card.label for card in scene.cards] == ["FEJE GULV", "ÆLTE DEJ"]
    assert scene.height > job_look_scene(None, None).height
