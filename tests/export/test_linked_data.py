"""Annotations as RDF: what another program makes of them that knows their vocabulary.

The context is written out here, for the one that they name stands on the web: of the words of the
Web Annotation Vocabulary those that we use.
"""

import json
from typing import Any

import pytest
import rdflib
from rdflib import Graph, Namespace

from claims_db import ClaimStore
from tests.export.conftest import exported

# of its own classes, one of which gives way to another
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

OA = Namespace("http://www.w3.org/ns/oa#")
AS = Namespace("http://www.w3.org/ns/activitystreams#")
MOTIVES = ("assessing", "classifying", "commenting", "editing", "linking", "tagging")
CLASSES = ("Annotation", "SpecificResource", "TextualBody", "TextPositionSelector",
           "TextQuoteSelector")  # fmt: skip


def link(term: str, kind: str = "@id") -> dict[str, str]:
    return {"@id": term, "@type": kind}


CONTEXT: dict[str, Any] = {
    "id": "@id",
    "type": "@type",
    **{name: str(OA[name]) for name in (*MOTIVES, *CLASSES, "exact", "prefix", "suffix")},
    "AnnotationPage": str(AS.OrderedCollectionPage),
    "items": link(str(AS.items)) | {"@container": "@list"},
    "motivation": link(str(OA.motivatedBy), "@vocab"),
    "purpose": link(str(OA.hasPurpose), "@vocab"),
    "body": link(str(OA.hasBody)),
    "target": link(str(OA.hasTarget)),
    "source": link(str(OA.hasSource)),
    "selector": link(str(OA.hasSelector)),
    "start": link(str(OA.start), str(rdflib.XSD.nonNegativeInteger)),
    "end": link(str(OA.end), str(rdflib.XSD.nonNegativeInteger)),
    "creator": link(str(rdflib.DCTERMS.creator)),
    "created": link(str(rdflib.DCTERMS.created), str(rdflib.XSD.dateTime)),
    "value": str(rdflib.RDF.value),
    "format": "http://purl.org/dc/elements/1.1/format",
    "name": str(rdflib.FOAF.name),
    "Person": str(rdflib.FOAF.Person),
    "Software": str(AS.Application),
}


@pytest.fixture
def graph(settled: ClaimStore) -> Graph:
    document = json.loads(exported(settled, "webannotation"))
    assert document["@context"] == "http://www.w3.org/ns/anno.jsonld"
    return Graph().parse(data=json.dumps(document | {"@context": CONTEXT}), format="json-ld")


def names_in(value: Any) -> set[str]:
    """The names and the types that a document uses."""
    if isinstance(value, list):
        return set().union(*map(names_in, value))
    if not isinstance(value, dict):
        return set()
    return set().union({value.get("type", "type")}, value, *map(names_in, value.values()))


def test_no_name_is_outside_the_vocabulary(settled: ClaimStore) -> None:
    document = json.loads(exported(settled, "webannotation", everything=True))

    assert names_in(document) - {"@context"} <= CONTEXT.keys()


def test_each_annotation_has_its_motive_and_one_target_with_two_selectors(graph: Graph) -> None:
    annotations = list(graph.subjects(rdflib.RDF.type, OA.Annotation))

    assert len(annotations) == 2
    for annotation in annotations:
        assert list(graph.objects(annotation, OA.motivatedBy)) == [OA.assessing]
        (target,) = graph.objects(annotation, OA.hasTarget)
        kinds = {
            graph.value(selector, rdflib.RDF.type)
            for selector in graph.objects(target, OA.hasSelector)
        }
        assert kinds == {OA.TextPositionSelector, OA.TextQuoteSelector}
        assert graph.value(target, OA.hasSource) is not None
        creator = graph.value(annotation, rdflib.DCTERMS.creator)
        assert graph.value(creator, rdflib.FOAF.name) is not None


def test_what_is_said_has_a_purpose_and_confidence_is_among_it(graph: Graph) -> None:
    said = {
        (str(graph.value(body, OA.hasPurpose)).removeprefix(str(OA)), str(value))
        for body, value in graph.subject_objects(rdflib.RDF.value)
    }

    assert {purpose for purpose, _ in said} <= set(MOTIVES)
    assert any(value.startswith("confidence ") for purpose, value in said if purpose == "assessing")
    starts = [start for start in graph.objects(None, OA.start) if isinstance(start, rdflib.Literal)]
    assert [start.datatype for start in starts] == [rdflib.XSD.nonNegativeInteger] * 2
