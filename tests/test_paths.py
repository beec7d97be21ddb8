"""Where things lie, with and without a home of one's own."""

from pathlib import Path

from dialogtool.paths import HOME_VARIABLE, find_places, shipped_folder


def test_an_editable_install_reads_the_data_where_they_lie(tmp_path: Path) -> None:
    package = tmp_path / "src" / "dialogtool"
    package.mkdir(parents=True)
    assert shipped_folder(package) == tmp_path


def test_a_wheel_carries_its_data_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "dialogtool"
    (package / "_data").mkdir(parents=True)
    assert shipped_folder(package) == package / "_data"


def test_one_variable_moves_everything_of_the_user(tmp_path: Path) -> None:
    places = find_places({HOME_VARIABLE: str(tmp_path)})
    own = (places.store, places.reference, places.settings, places.log, places.own_tools, places.cache)
    assert all(path.is_relative_to(tmp_path) for path in own)


def test_the_variable_does_not_move_what_came_with_the_program(tmp_path: Path, repository: Path) -> None:
    places = find_places({HOME_VARIABLE: str(tmp_path)})
    assert places.translations == repository / "translations"
    assert places.tools == repository / "dialog_tools"
    assert places.resources == repository / "resources"


def test_without_the_variable_the_operating_system_says_where() -> None:
    places = find_places({})
    assert places.home.is_absolute()
    assert "dialogtool" in places.home.parts
    assert "dialogtool" in places.cache.parts


def test_an_empty_variable_counts_as_none() -> None:
    assert find_places({HOME_VARIABLE: ""}) == find_places({})


def test_finding_the_places_makes_no_folder(home: Path) -> None:
    find_places({HOME_VARIABLE: str(home)})
    assert not home.exists()
