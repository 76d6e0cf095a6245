"""Web pages as words."""

from importers.readers.document.html import read, words

PAGE = b"""<!DOCTYPE html><html><head><title>Befund
 CT</title><style>p {color: red}</style><script>alert("no")</script></head>
<body><h1>CT Thorax</h1><p>Datum:&nbsp;12.03.2026<br>Kein&#160;Erguss</p>
<table><tr><td>Hb</td><td>12</td></tr><tr><td>TSH</td><td>2</td></tr></table></body></html>"""


def test_a_page() -> None:
    found = read(PAGE)
    assert found.title == "Befund CT"
    assert found.text.split("\n") == ["CT Thorax", "", "Datum: 12.03.2026", "Kein Erguss", "", "Hb\t12", "", "TSH\t2"]


def test_its_encoding_is_the_declared_one_unless_it_is_not() -> None:
    assert read(b"<meta charset='iso-8859-15'><p>\xa4").text == "€"
    assert read("<meta charset='latin1'><p>ä".encode()).text == "ä"


def test_careless_pages() -> None:
    assert words("<p>a<p>b<style>x") == "a\nb"
    assert words("no markup") == "no markup"
    assert words("</style></div>a") == "a"
    assert words("") == ""
