from app.ui.viewer.columns import in_columns


def test_cells_stand_below_one_another_and_words_stay() -> None:
    text = "Glucose diary\nDay\tValue\n2026-03-01\t5.6\t\n\nThe end"
    assert in_columns(text) == "Glucose diary\nDay         Value\n2026-03-01  5.6\n\nThe end"
    assert in_columns("no table") == "no table"


def test_a_very_long_cell_widens_no_column() -> None:
    lines = in_columns("a\tb\n" + "x" * 90 + "\tc").split("\n")
    assert lines == ["a" + " " * 41 + "b", "x" * 90 + "  c"]
