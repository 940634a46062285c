"""The shapes of the standards, as far as we write them: what is not in a shape is refused.

Each is written after the section that it names. A property is required where the
standard says MUST, or where we promise it.
"""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    AnyUrl,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    HttpUrl,
    NonNegativeInt,
    StringConstraints,
    model_validator,
)

Said = Annotated[str, StringConstraints(min_length=1, strip_whitespace=False)]


class Shape(BaseModel):
    """Nothing but what is named, and of the type that is named."""

    model_config = ConfigDict(extra="forbid", strict=False, populate_by_name=False)


# schema.org: https://schema.org/ClaimReview, /Claim, /Rating, /Review and what they inherit


class Agent(Shape):
    """Organization or Person: the range of `author` and `publisher`."""

    type: Literal["Person", "Organization", "GovernmentOrganization", "NewsMediaOrganization"] = (
        Field(alias="@type")
    )
    name: Said


class Work(Shape):
    """CreativeWork and what is one: the range of `appearance`, `firstAppearance`, `citation`."""

    type: Literal["CreativeWork", "NewsArticle", "SocialMediaPosting"] = Field(alias="@type")
    name: Said | None = None
    headline: Said | None = None
    url: HttpUrl | None = None
    text: Said | None = None
    inLanguage: Literal["ru", "uk", "en"] | None = None
    datePublished: AwareDatetime | date | None = None
    publisher: Agent | None = None


class ReviewedClaim(Shape):
    """https://schema.org/Claim"""

    type: Literal["Claim"] = Field(alias="@type")
    author: Agent | None = None
    firstAppearance: Work | None = None
    appearance: Work | list[Work]
    datePublished: AwareDatetime | date | None = None

    @model_validator(mode="after")
    def _is_somebodys(self) -> "ReviewedClaim":
        assert (self.author is None) != (self.firstAppearance is None)
        return self


class Rating(Shape):
    """https://schema.org/Rating; a textual rating always, a number only with its scale."""

    type: Literal["Rating"] = Field(alias="@type")
    alternateName: Said
    ratingValue: int | None = None
    worstRating: int | None = None
    bestRating: int | None = None

    @model_validator(mode="after")
    def _lies_on_its_scale(self) -> "Rating":
        scale = (self.worstRating, self.ratingValue, self.bestRating)
        if scale != (None, None, None):
            worst, value, best = (number for number in scale if number is not None)
            assert worst <= value <= best
        return self


class ClaimReview(Shape):
    """https://schema.org/ClaimReview"""

    type: Literal["ClaimReview"] = Field(alias="@type")
    url: HttpUrl | None = None
    claimReviewed: Said
    datePublished: AwareDatetime
    author: Agent
    itemReviewed: ReviewedClaim
    reviewRating: Rating
    reviewBody: Said | None = None
    citation: list[Work] = []


class ClaimReviews(Shape):
    """A graph of JSON-LD."""

    context: Literal["https://schema.org"] = Field(alias="@context")
    graph: list[ClaimReview] = Field(alias="@graph")


# Web Annotation Data Model, W3C Recommendation of 23 February 2017


class TextPositionSelector(Shape):
    """4.2.5: both are needed and not negative; the end is past the last character."""

    type: Literal["TextPositionSelector"]
    start: NonNegativeInt
    end: NonNegativeInt


class TextQuoteSelector(Shape):
    """4.2.4: `exact` is needed, `prefix` and `suffix` should be there."""

    type: Literal["TextQuoteSelector"]
    exact: Said
    prefix: str
    suffix: str


Motivation = Literal["assessing", "bookmarking", "classifying", "commenting", "describing",
                     "editing", "highlighting", "identifying", "linking", "moderating",
                     "questioning", "replying", "tagging"]  # fmt: skip
"""3.3.5"""


class TextualBody(Shape):
    """3.2.4: one value; the format should be there."""

    type: Literal["TextualBody"]
    value: Said
    format: Literal["text/plain"]
    purpose: Motivation


class SpecificBody(Shape):
    """4: one source, which is an IRI."""

    type: Literal["SpecificResource"]
    source: AnyUrl
    purpose: Motivation


class Target(Shape):
    """4 and 4.2: several selectors select the same."""

    type: Literal["SpecificResource"]
    source: AnyUrl
    selector: tuple[TextPositionSelector, TextQuoteSelector]


class Creator(Shape):
    """3.3.2"""

    type: Literal["Person", "Organization", "Software"]
    name: Said


class Annotation(Shape):
    """3.1: an IRI, the type, a target; 3.3.1: the time is in UTC and written with a Z."""

    id: AnyUrl
    type: Literal["Annotation"]
    motivation: Motivation
    creator: Creator
    created: Annotated[
        str | None, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", default=None)
    ]
    body: list[TextualBody | SpecificBody] = Field(min_length=1)
    target: Target


class AnnotationPage(Shape):
    """5.2: an IRI, and one annotation at least."""

    context: Literal["http://www.w3.org/ns/anno.jsonld"] = Field(alias="@context")
    id: AnyUrl
    type: Literal["AnnotationPage"]
    items: list[Annotation] = Field(min_length=1)

    @model_validator(mode="after")
    def _are_known_apart(self) -> "AnnotationPage":
        assert len({item.id for item in self.items}) == len(self.items)
        return self


class AnnotationCollection(Shape):
    """5.1: with nothing in it, it has no first page."""

    context: Literal["http://www.w3.org/ns/anno.jsonld"] = Field(alias="@context")
    id: AnyUrl
    type: Literal["AnnotationCollection"]
    total: Literal[0]


# AVeriTeC: "Data format" of https://fever.ai/dataset/averitec.html


class AveritecAnswer(Shape):
    """An answer says something, and where it is found."""

    answer: Said
    answer_type: Literal["Extractive", "Abstractive", "Boolean", "Unanswerable"]
    source_url: Said
    cached_source_url: str | None
    source_medium: Literal["Web text", "Web table", "PDF", "Image/graphic", "Video", "Audio",
                           "Metadata", "Other"]  # fmt: skip


class AveritecQuestion(Shape):
    """A question and its answers."""

    question: Said
    answers: list[AveritecAnswer] = Field(min_length=1)


class AveritecRecord(Shape):
    """A claim; all its fields are always there, and null where nothing is known."""

    claim: Said
    required_reannotation: bool
    label: Literal["Supported", "Refuted", "Not Enough Evidence",
                   "Conflicting Evidence/Cherrypicking"]  # fmt: skip
    justification: str
    claim_date: Annotated[str, Field(pattern=r"^[1-3]?\d-1?\d-\d{4}$")] | None
    speaker: Said | None
    original_claim_url: str | None
    cached_original_claim_url: str | None
    fact_checking_article: str | None
    reporting_source: Said | None
    location_ISO_code: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None
    claim_types: list[str]
    fact_checking_strategies: list[str]
    questions: list[AveritecQuestion]


def terms_of(shape: type[BaseModel], seen: set[Any] | None = None) -> set[str]:
    """The properties and types that a shape and those in it name."""
    schema = shape.model_json_schema(by_alias=True)
    terms: set[str] = set()
    for part in (schema, *schema.get("$defs", {}).values()):
        for name, value in part.get("properties", {}).items():
            if name == "@type":
                terms |= set(value.get("enum", [value.get("const")]))
            elif not name.startswith("@"):
                terms.add(name)
    return terms
