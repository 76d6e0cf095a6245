"""The translation catalogues: complete, in step with the program's words, and compiled."""

import ast
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from tests.house.catalogues import FOLDER, SOURCE, catalogues, release, update
from tests.house.files import python_files

_FIELD = re.compile(r"\{\w+\}|%L?n")
_SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
_TRANSLATION = re.compile(r"<translation[^>]*>(.*?)</translation>", re.DOTALL)
_FORM = re.compile(r"<numerusform>(.*?)</numerusform>", re.DOTALL)
_OTHER_NAME = re.compile(r"^(?!\s*translate\b).*QCoreApplication\.translate\b(?!\().*$", re.MULTILINE)

by_language = pytest.mark.parametrize("catalogue", catalogues(), ids=lambda path: path.stem)


@by_language
def test_a_catalogue_is_in_step_with_the_words_of_the_window(catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / catalogue.name
    update(catalogue, fresh)
    stale = f"{catalogue.name} is stale: python -m tests.house.catalogues"
    assert fresh.read_text(encoding="utf-8") == catalogue.read_text(encoding="utf-8"), stale


@by_language
def test_a_catalogue_is_complete(catalogue: Path) -> None:
    text = catalogue.read_text(encoding="utf-8")
    assert 'type="unfinished"' not in text
    assert text.count("<message") > 20


@by_language
def test_a_catalogue_is_compiled(catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    release(catalogue, fresh)
    assert fresh.read_bytes() == catalogue.with_suffix(".qm").read_bytes()


@by_language
def test_a_translation_has_the_fields_of_its_source(catalogue: Path) -> None:
    for message in catalogue.read_text(encoding="utf-8").split("</message>")[:-1]:
        (source,), (translation,) = _SOURCE.findall(message), _TRANSLATION.findall(message)
        wanted = sorted(set(_FIELD.findall(source)))
        for form in _FORM.findall(translation) or [translation]:
            found = sorted(set(_FIELD.findall(form)))
            singular = set(wanted) - set(found) <= {"%n", "%Ln"}  # "one difference" needs no number
            assert found == wanted or (singular and "<numerusform>" in translation), (source, form)


def test_english_and_german_are_there() -> None:
    assert {path.stem for path in catalogues()} >= {f"carebinder_{SOURCE}", "carebinder_de"}


def test_every_word_of_the_window_is_in_the_catalogue() -> None:
    """``lupdate`` passes over what stands inside an f-string, and says nothing."""
    known = set(map(unescape, _SOURCE.findall((FOLDER / "carebinder_de.ts").read_text(encoding="utf-8"))))
    said = {word for path in python_files("app") if "ui" in path.parts for word in _words(path)}
    assert len(said) > 1000
    assert not said - known


def _words(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            place = {"tr": 0, "translate": 1}.get(name, len(node.args))
            for word in node.args[place : place + 1]:
                if isinstance(word, ast.Constant) and isinstance(word.value, str):
                    yield word.value


def test_words_are_translated_under_a_name_the_tool_follows() -> None:
    """``lupdate`` finds ``translate("Context", "words")``, but no other name for the same function."""
    assert not [path for path in python_files("app") if _OTHER_NAME.findall(path.read_text(encoding="utf-8"))]
