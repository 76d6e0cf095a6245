"""INDEX.HTM and README.TXT: what the package holds, readable on any computer, offline, without a script."""

import base64
import hashlib

import resources
from app.export import names
from app.export.binder_letter import day, version
from app.export.case_facts import facts
from app.export.index_records import documents, imaging
from app.export.index_sections import completeness, questions, summary, timeline
from app.export.inputs import PackageInputs, Variant
from app.export.lettering import one_line
from app.export.markup import Html, element, link, own, raw_style
from app.export.package_words import Words, words


def render(inputs: PackageInputs) -> bytes:
    """INDEX.HTM: one self-contained UTF-8 page. Its policy forbids scripts and anything from elsewhere."""
    chosen = words(facts(inputs).language)
    css = resources.text("package/index.css")
    title = chosen.say("index_title", name=one_line(inputs.person.name))
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(css)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        raw_style(css),
    )
    page = element("html", head, _body(inputs, chosen), lang=chosen.language)
    return b"<!DOCTYPE html>\n" + page.encode() + b"\n"


def _policy(css: str) -> str:
    """Nothing but pictures inside the page and this very style sheet (CSP level 3, hash sources)."""
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _body(inputs: PackageInputs, chosen: Words) -> Html:
    sections = {
        "summary": summary(inputs, chosen),
        "questions": questions(inputs, chosen),
        "timeline": timeline(inputs, chosen),
        "records_dicom": imaging(inputs, chosen),
        "records_other": documents(inputs, chosen),
        "completeness": completeness(inputs, chosen),
    }
    shown = {key: content for key, content in sections.items() if content}
    menu = [element("li", element("a", chosen.say(key), href=f"#{key}")) for key in shown]
    parts = [
        element("section", element("h2", chosen.say(key)), content, id=key, aria_label=chosen.say(key))
        for key, content in shown.items()
    ]
    return element(
        "body",
        _header(inputs, chosen),
        element("nav", element("ul", *menu), aria_label=chosen.say("contents")),
        element("main", *parts),
        _footer(inputs, chosen),
    )


def _header(inputs: PackageInputs, chosen: Words) -> Html:
    person = inputs.person
    facts_known = [*version(inputs, chosen), day(inputs.made.date(), chosen)]
    born = f"{chosen.say('born')}: {chosen.date(person.born)}" if person.born else None
    sex = chosen.say(f"sex_{person.sex.value}") if person.sex else None
    before, _, after = chosen.sentences["open_binder"].partition("{path}")
    return element(
        "header",
        element("h1", own(one_line(person.name))),
        element("p", " · ".join(part for part in (born, sex) if part), class_="who"),
        element("p", " · ".join((chosen.say("package"), *facts_known)), class_="who"),
        element(
            "div",
            element("p", element("strong", before, link(names.BINDER, names.BINDER), after)),
            element("p", chosen.say("open_binder_note")),
            element("p", chosen.say("importing" if _has_images(inputs) else "importing_none")),
            element("p", chosen.say("not_for_diagnosis")),
            class_="notice",
        ),
    )


def _footer(inputs: PackageInputs, chosen: Words) -> Html:
    before, code, _ = chosen.say("verify").partition(f"sha256sum -c {names.MANIFEST}")
    return element(
        "footer",
        element("p", chosen.say("made_by", program=inputs.program)),
        element("p", before, element("code", code)),
        element("p", chosen.say("not_advice")),
    )


def readme(inputs: PackageInputs) -> bytes:
    """README.TXT in English and the receiver's language: layout and contact, nothing of what the records say.

    Lines end as Windows wants them; a byte order mark is there only where a letter needs it.
    """
    languages = dict.fromkeys(("en", words(facts(inputs).language).language))
    texts = [_readme(inputs, words(language)) for language in languages]
    text = "\n".join(texts).strip().replace("\n", "\r\n") + "\r\n"
    return text.encode("ascii" if text.isascii() else "utf-8-sig")


def _readme(inputs: PackageInputs, chosen: Words) -> str:
    contact = one_line(facts(inputs).contact, 200)
    return chosen.say(
        "readme",
        contact="\n" + chosen.say("readme_contact", contact=contact) if contact else "",
        imaging=_readme_imaging(inputs, chosen),
        name=one_line(inputs.person.name, 100),
        date=inputs.made.date().isoformat(),
        version=inputs.version,
        program=inputs.program,
    )


def _readme_imaging(inputs: PackageInputs, chosen: Words) -> str:
    """The lines about what a DICOMDIR lists, where there is one."""
    images = chosen.say("readme_images_cd" if inputs.variant is Variant.CD else "readme_images")
    paths = "\n".join(" " * 15 + document.path for document in inputs.key_documents)
    own = chosen.say("readme_marked", paths=paths) if paths else ""
    return chosen.say("readme_imaging", images=images) + own if _has_images(inputs) else ""


def _has_images(inputs: PackageInputs) -> bool:
    return any(placed.importable for entry in inputs.entries for placed in entry.files)
