"""Frames to the links of a chain, each frame once, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.analysis.frame import Frame, Mention, Rule
from workbench.analysis.mentions.beside import whole
from workbench.analysis.mentions.extent import split_names, split_outlet
from workbench.analysis.mentions.gender import is_pronoun, pronoun_gender
from workbench.analysis.mentions.heads import is_title_of_firm
from workbench.analysis.reference.going_on import means_both, who_goes_on
from workbench.analysis.reference.memory import Memory, is_bare
from workbench.analysis.reference.naming import remember_names
from workbench.analysis.reference.record import Entity, Meant, Record
from workbench.analysis.reference.resolve import resolve
from workbench.analysis.result import Link, Span
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import NAME, NOBODY, PLURAL


@dataclass(slots=True)
class Linker:
    """Turns frames into links, each frame once, in the order of the text."""

    memory: Memory
    speaker: list[Link] = field(default_factory=list)
    """Who spoke last, without those they cited or spoke to."""
    titled: list[Link] = field(default_factory=list)
    """Who speaks in the title."""
    together: list[Link] = field(default_factory=list)
    """Those who spoke last, where they are named together."""
    told: list[str] = field(default_factory=list)
    """Outlets that were spoken to, with nothing more said of them."""
    spoke: list[str] = field(default_factory=list)
    """Outlets that report."""
    _meant: dict[tuple[int, int], Record] = field(default_factory=dict)
    """Whom the words of a link mean, by their place."""
    _awaited: dict[tuple[int, int], int] = field(default_factory=dict)
    """Pronouns that nobody stands before, by their place, and of what gender they are."""
    _done: dict[int, list[Link]] = field(default_factory=dict)
    _before: Scene | None = None
    """The sentence before the one that is read."""
    _now: Scene | None = None

    def chain(self, scene: Scene, frames: list[Frame]) -> list[Link]:
        """Return the links of the frames over a passage, origin first."""
        links: dict[str, Link] = {}
        for frame in _telling(scene, frames):
            for link in self._links(scene, frame):
                # nobody cites himself: deputies say …, the Deputies said; Roe said | she | hopes …
                known = links.get(name := link.name.casefold())
                if known is None or is_pronoun(scene.text[known.start : known.end]):
                    links[name] = link
        return list(links.values())

    def start_sentence(self) -> None:
        self._done.clear()

    def read_frames(self, scene: Scene, frames: list[Frame]) -> None:
        """Resolve the frames of a sentence in the order of the text, and what it names."""
        self._before, self._now = self._now, scene
        taken = [mention for frame in frames for mention in frame.mentions]
        at, main = 0, None
        for frame in frames:
            if scene.language.reads_names_first or _asks_before(scene, frame):
                remember_names(self.memory, scene, taken, at, max(at, frame.first))
                at = max(at, frame.first)
            self._links(scene, frame)
            main = main or self.memory.find(lambda e: e.is_source)
        remember_names(self.memory, scene, taken, at)
        if main and any(_is_aside(scene, frame) for frame in frames[1:]):
            self.memory.remember(main.again())

    def settled(self, link: Link) -> Link:
        """A link with all that the whole article tells of somebody: full name and office."""
        record = self._meant.get((link.start, link.end))
        return link._replace(name=record.name, type=record.type) if record else link

    def _links(self, scene: Scene, frame: Frame) -> list[Link]:
        if id(frame) not in self._done:
            self._done[id(frame)] = links = self._read(scene, frame)
            own = len(frame.origins) if frame.source else 0
            told = links[own : own + 1]
            if told and not self._passes_on(scene, frame, told[0]):
                self.speaker = told
        return self._done[id(frame)]

    def _passes_on(self, scene: Scene, frame: Frame, link: Link) -> bool:
        """сообщил мэр, | передаёт «Край»: in one sentence the outlet does not speak, but he does"""
        spoke = any(one.start >= scene.tokens[0].start for one in self.speaker)
        return spoke and link.type == "agency" and scene.starts_with(frame.cue[0], ("переда",))

    def _read(self, scene: Scene, frame: Frame) -> list[Link]:
        if not frame.mentions and not frame.nobody:
            who = self._who_goes_on(scene, frame) or self.speaker or self.titled
            return _told_with(scene, frame, who)
        if self.together and means_both(scene, frame):
            return _told_with(scene, frame, self.together)
        mentions = list(_mentions(scene, frame))
        quoted = self._who_is_quoted(scene, frame)
        links = self._link_each(scene, frame, mentions)
        several = len(links) > 1 and not frame.relays
        self.together = links if several and all(link.type in PEOPLE for link in links) else []
        if quoted and all(link.name != quoted[0].name for link in links):
            return [*quoted, *links]
        return _of_others(scene, mentions, links) if self.memory.publisher else links

    def _link_each(self, scene: Scene, frame: Frame, mentions: list[Mention]) -> list[Link]:
        """сообщает газета со ссылкой на Reuters: as they stand, for nobody cites himself"""
        inward = sorted(mentions) if frame.origins and not frame.relays else mentions
        meant = {mention: self._link(scene, frame, mention) for mention in inward}
        return [meant[mention] for mention in mentions]

    def _who_is_quoted(self, scene: Scene, frame: Frame) -> list[Link]:
        """Мер сказав, що міст цілий. «…», – | цитує | «Голос»: whoever spoke, an outlet apart"""
        alone = frame.source is not None and frame.mentions == [frame.source]
        quotes = alone and scene.starts_with(frame.cue[0], QUOTING)
        spoke = (link for link in self.speaker[:1] if link.type != "agency")
        return [link._replace(cue=None) for link in spoke] if quotes else []

    def _who_goes_on(self, scene: Scene, frame: Frame) -> list[Link]:
        some = who_goes_on(self.memory, self._before, scene, frame)
        return [link_of(some)] if some else []

    def _link(self, scene: Scene, frame: Frame, mention: Mention) -> Link:
        meant = _meant_by(self.memory, scene, frame, mention)
        if meant.type == "agency":
            heard = mention.hint == "told" or (mention in frame.relays and meant.name.isascii())
            (self.told if heard else self.spoke).append(meant.name)
        start, end = scene.tokens[mention.first].start, scene.tokens[mention.last - 1].end
        self._keep_meant(scene, frame, mention, meant)
        return Link(meant.name, meant.type, start, end, _cue(scene, frame))

    def _keep_meant(self, scene: Scene, frame: Frame, mention: Mention, meant: Meant) -> None:
        """Whom a link means, for the name that the whole article gives him."""
        start, end = scene.tokens[mention.first].start, scene.tokens[mention.last - 1].end
        if meant.record is None and scene.lower(mention.first) == meant.name and not mention.hint:
            self._awaited[start, end] = pronoun_gender(meant.name)
        if meant.record is not None and meant.record.first.is_stranger:
            self._meant[start, end] = meant.record
        if meant.record is not None and meant.record.first.is_person:
            self._meant[start, end] = meant.record
            self._settle_awaited(scene, mention, meant.record)
            if not mention.hint:
                meant.record.hear(scene.word(frame.cue[0]).verb)

    def _settle_awaited(self, scene: Scene, mention: Mention, record: Record) -> None:
        """Он заверил …, пояснил | Лосев: a surname alone takes up who was meant from the start."""
        bare = mention.last - mention.first == 1 and scene.tokens[mention.first].is_capitalised
        for place, gender in self._awaited.items():
            if bare and (not record.gender or record.gender & gender):
                self._meant[place] = record
        self._awaited.clear()


def _asks_before(scene: Scene, frame: Frame) -> bool:
    """Лікарка Анна Гук написала пост — за | її | словами, …: of whom the words before may tell

    «Заря» купила цех, сообщили | в компании: or of which body.
    """
    own = frame.source
    if own is None or own.hint == "possessive":
        return own is not None
    return frame.side == "after" and is_bare(scene, own) and scene.any_of(FIRMS, *own[:2])


FIRMS = words("organisation official_body")
PEOPLE = words("person official")


QUOTING = ("цит", "процит")


def _telling(scene: Scene, frames: list[Frame]) -> list[Frame]:
    """Отмечается, что мост цел, | пишет газета: the sentence itself names who notes it"""
    named = [frame for frame in frames if frame.mentions or not _is_impersonal(scene, frame)]
    return named if any(frame.mentions for frame in named) else frames


def _is_impersonal(scene: Scene, frame: Frame) -> bool:
    return scene.has(frame.cue[0], "impersonal")


def _mentions(scene: Scene, frame: Frame) -> Iterator[Mention]:
    """Each whom the mentions of a frame name together."""
    for mention in frame.mentions:
        for one in split_names(scene, whole(scene, mention)):
            for joint in split_outlet(scene, one):
                yield from scene.language.types.split_joint(scene, joint)


def _meant_by(memory: Memory, scene: Scene, frame: Frame, mention: Mention) -> Meant:
    """told | Meridian Weekly, «Голос» | пишет: who is told so, or writes, is an outlet"""
    if mention.hint == "writes" and _is_outlet(scene, frame, mention):
        return Meant(resolve(memory, scene, mention._replace(hint="outlet")).name, "agency")
    meant = resolve(memory, scene, mention)
    if mention.hint not in ("relay", "told") or meant.type != "organisation":
        return meant
    known = scene.any_has("organisation", mention.first, mention.last)
    return meant if known else meant._replace(type="agency")


def _is_outlet(scene: Scene, frame: Frame, mention: Mention) -> bool:
    if scene.in_quotation(mention.first) and not scene.is_speech(mention.first):
        return not is_title_of_firm(scene, mention)
    return _passes_on(scene, frame, mention)


def _told_with(scene: Scene, frame: Frame, links: list[Link]) -> list[Link]:
    """The same, told by the cue of this frame."""
    return [link._replace(cue=_cue(scene, frame)) for link in links]


def _of_others(scene: Scene, mentions: list[Mention], links: list[Link]) -> list[Link]:
    """Without the outlet whose page it is."""
    heard = zip(mentions, links, strict=True)
    return [link for told, link in heard if not _is_own_outlet(scene, told, link)]


def _is_own_outlet(scene: Scene, mention: Mention, link: Link) -> bool:
    """сказал собеседник | агентства: where none has been named, the one whose page it is"""
    return mention.hint == "told" and link.name.islower() and is_bare(scene, mention)


def _passes_on(scene: Scene, frame: Frame, mention: Mention) -> bool:
    """передають | Патріоти України: only an outlet does so, unless it is somebody by his name"""
    capital = scene.tokens[mention.first].is_capitalised and mention.first > 0
    if not capital or scene.some(_is_known, mention.first, mention.last):
        return False
    several = scene.word(frame.cue[0]).verb & ~NOBODY == PLURAL
    return scene.starts_with(frame.cue[0], "переда") or (several and frame.side == "after")


def _is_known(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(NAME) or scene.is_of(at, SOURCE_CLASSES)


def _is_aside(scene: Scene, frame: Frame) -> bool:
    """Roe said X, | with the mayor warning that | Y: one heard beside, whom no "she" means"""
    return frame.rule is Rule.ADDING and frame.source is not None and frame.cue[0] > frame.first


def link_of(entity: Entity) -> Link:
    """A link to what has been named, where it was named"""
    tokens, mention = entity.scene.tokens, entity.mention
    start, end = tokens[mention.first].start, tokens[mention.last - 1].end
    return Link(entity.name, entity.type, start, end, None)


def _cue(scene: Scene, frame: Frame) -> Span:
    return Span(scene.tokens[frame.cue[0]].start, scene.tokens[frame.cue[1] - 1].end)
