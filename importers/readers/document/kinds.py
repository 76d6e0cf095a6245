"""What a document is by the LOINC code of its type (loinc.org, document ontology)."""

from models.records import DocumentType

_CODES = {
    DocumentType.CLINICAL_NOTE: "34133-9 11488-4 11506-3 34117-2 34111-5 34108-1 34131-3 60591-5 34109-9 28636-9",
    DocumentType.DISCHARGE_SUMMARY: "18842-5 34105-7 28655-9 11490-0 34106-5 8648-8 18761-7",
    DocumentType.OPERATIVE_NOTE: "11504-8 28570-0 18746-8 18751-8 18753-4 34137-0",
    DocumentType.IMAGING_REPORT: "18748-4 68604-8 11525-3 18726-0 24627-2 18747-6 18745-0 30746-2",
    DocumentType.REFERRAL_LETTER: "57133-1 57134-9",
    DocumentType.TREATMENT_PLAN: "18776-5 52521-2 64295-9 81215-6",
    DocumentType.LAB_RESULT: "11502-2 26436-6 18725-2",
    DocumentType.PATHOLOGY_REPORT: "11526-1 60567-5 22034-3 33717-0",
    DocumentType.PRESCRIPTION: "57833-6",
    DocumentType.MEDICATION_LIST: "56445-0 10160-0 77603-9 61357-0",
    DocumentType.TREATMENT_HISTORY: "82593-5 11369-6 11348-0",
    DocumentType.DIRECTIVE: "42348-3",
}
_TYPES = {code: kind for kind, codes in _CODES.items() for code in codes.split()}


def type_of_code(code: str, name: str) -> tuple[DocumentType, tuple[str, ...]]:
    """The type a code stands for and the reason to show, which quotes the code's own ``name``; UNKNOWN without it."""
    kind = _TYPES.get(code.strip(), DocumentType.UNKNOWN)
    shown = " ".join(name.split())[:80].lower() or code
    return kind, (f"heading:{shown}",) if kind is not DocumentType.UNKNOWN else ()
