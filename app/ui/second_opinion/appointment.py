"""The appointment's two rules: records confirmed 48 hours before, and the package in the form the office wants."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.services.journey_desk import Shown
from app.ui.overriding import override
from app.ui.places import Place
from app.ui.second_opinion.leading import LeadingPart
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.value_words import moment
from app.ui.second_opinion.work import Work
from app.ui.widgets.boxes import Banner
from app.ui.widgets.labels import Label
from models.second_opinion.appointment import receipt, variants_for


class ReceiptPart(Part):
    """Whether the office has said in time that everything is there."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.heading.setText(self.tr("Are your records there? 48 hours before, ask"))
        self.heading.show()
        self.state = Banner()
        self.column.addWidget(self.state)

    @override
    def show_case(self, shown: Shown) -> None:
        rule = receipt(shown.state.given)
        self.setVisible(rule is not None)
        if rule is None:
            return
        due = moment(f"{rule.due:%Y-%m-%d %H:%M} {rule.due.tzinfo}")
        if rule.confirmed:
            self.state.show_words(self.tr("The office has said that your records are there."), "good")
        elif rule.missed:
            words = self.tr("The office should have said by {moment} that your records are there. Call it now.")
            self.state.show_words(words.format(moment=due), "bad")
        else:
            words = self.tr("Ask by {moment} whether your records are there. Then there is time to send them again.")
            self.state.show_words(words.format(moment=due), "info")


class SendingPart(LeadingPart):
    """Which form of the package fits, and the way to making it."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, "", " ")
        self.heading.setText(self.tr("The package for this office"))
        self.heading.show()
        self.made = Label("", "soft")
        self.column.insertWidget(2, self.made)
        self.lead(self.tr("Make the package"), "package", Place.PACKAGE, "make")
        self.lead(self.tr("Dates for your calendar"), "calendar-days", Place.REMINDERS)

    @override
    def show_case(self, shown: Shown) -> None:
        fitting = variants_for(shown.case.answers.get("appointment.delivery", ""))
        listed = QLocale().createSeparatedList([_variant(one) for one in fitting])
        self.sentence.setText(
            self.tr("This fits the way the office wants the records: {variants}.").format(variants=listed)
            if fitting
            else self.tr("Say above how the office wants the records. Then you see which form of the package fits.")
        )
        packages = shown.state.packages
        self.made.setVisible(bool(packages))
        if packages:
            self.made.setText(
                self.tr("Made so far, the newest: version {version}.").format(version=packages[-1].version)
            )


def _variant(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "folder": translate("Package", "Folder"),
        "zip": translate("Package", "Zip file"),
        "cd": translate("Package", "Strict CD"),
    }.get(code, code)
