"""The recovery code is easy to read and type, and a typing error is told apart from a wrong code."""

from itertools import combinations

import pytest

from dialogtool.storage.faults import StorageFault
from dialogtool.storage.recovery_code import ALPHABET, new_code, secret_of


def is_refused(typed: str) -> bool:
    try:
        secret_of(typed)
    except StorageFault as error:
        return error.code == "mistyped-recovery-code"
    return False


def test_a_code_is_seven_groups_of_four_signs() -> None:
    assert [len(group) for group in new_code().split("-")] == [4] * 7


def test_a_code_holds_at_least_128_random_bits() -> None:
    assert len(ALPHABET) ** len(secret_of(new_code())) > 2**128


def test_no_sign_can_be_taken_for_another() -> None:
    assert not set("01OI") & set(ALPHABET)


def test_no_two_codes_are_alike() -> None:
    assert new_code() != new_code()


def test_case_spaces_and_dashes_do_not_matter() -> None:
    code = new_code()
    assert secret_of(f"  {code.lower().replace('-', ' – ')}\n") == secret_of(code)


@pytest.mark.parametrize("typed", ["", "ABCD", "ABCD-EFGH", "æøå", "0000-0000-0000-0000-0000-0000-0000"])
def test_what_cannot_be_a_code_is_a_typing_error(typed: str) -> None:
    assert is_refused(typed)


def test_any_one_wrong_sign_is_noticed() -> None:
    signs = new_code().replace("-", "")
    for place, right in enumerate(signs):
        for wrong in set(ALPHABET) - {right}:
            assert is_refused(signs[:place] + wrong + signs[place + 1 :])


def test_any_two_swapped_signs_are_noticed() -> None:
    signs = new_code().replace("-", "")
    for first, second in combinations(range(len(signs)), 2):
        swapped = list(signs)
        swapped[first], swapped[second] = signs[second], signs[first]
        assert signs[first] == signs[second] or is_refused("".join(swapped))
