"""Parts that only tell something: what one can say, and what is worth knowing."""

from itertools import groupby

from app.ui.second_opinion.part import Part
from app.ui.second_opinion.words import words
from app.ui.second_opinion.work import Work
from app.ui.widgets.labels import Label, Selectable
from models.second_opinion import StepId


class PhrasesPart(Part):
    """Words that one can use on the phone or in the room."""

    def __init__(self, work: Work, step: StepId) -> None:
        super().__init__(work)
        self.heading.setText(self.tr("What you can say"))
        self.heading.show()
        for phrase in words().phrases(step):
            self.column.addWidget(Selectable(phrase))


class FactsPart(Part):
    """What is worth knowing once, each with its source."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.heading.setText(self.tr("Good to know"))
        self.heading.show()
        for source, facts in groupby(words().facts(), lambda fact: fact.source):
            for fact in facts:
                self.column.addWidget(Label(fact.text))
            self.column.addWidget(Label(self.tr("Source: {source}").format(source=source), "soft"))
