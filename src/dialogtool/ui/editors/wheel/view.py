"""A day on the wheel, seen: as it is, on its way there, or as it would be if the hand let go."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap

from dialogtool.core.case.aid_values import Day
from dialogtool.core.scenes.scenes import DayScene, Slice, minute_at, placed

from ...desk import Desk
from ...parts.motion import motion_time
from ...parts.square import Square
from .day_edits import NONE
from .geometry import Dial, Wedge, dial_in, wedges
from .grip import Grip
from .motion import between, same_cards
from .paint import Shown, WheelLooks, paint_cards, paint_face
from .slices import arena_colour

SMALLEST = 260
"""The least side that pictures can be seen on, in logical pixels."""

SceneOf = Callable[[Day], DayScene]
"""Makes the scene of a day, with its labels in the language of the window."""


class WheelView(Square):
    """Paints the scene of a day, and what is chosen and carried on it."""

    chosen = Signal(int)
    """The index of the card that was chosen, or NONE."""

    def __init__(self, desk: Desk, scene_of: SceneOf) -> None:
        super().__init__(desk.theme.size("wheel"), SMALLEST)
        self.desk = desk
        self.scene_of = scene_of
        self.day: Day = Day()
        self.scene, self._before = DayScene(), DayScene()
        _ = desk.words.gettext
        self.shown = Shown(middle=_("24 hours"), farewell=_("Let go to take it away"))
        self.grip: Grip | None = None
        self._face = QPixmap()
        self._coming: Slice | None = None
        self._way = QVariantAnimation(self)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.valueChanged.connect(self.update)

    @property
    def dial(self) -> Dial:
        """The wheel's measures as it stands now."""
        return dial_in(self.width(), self.height())

    @property
    def wedges(self) -> tuple[Wedge, ...]:
        """The cards in their places, where they will be when nothing moves."""
        return wedges(self.dial, self.scene)

    def show_day(self, day: Day, chosen: int | None = None) -> None:
        """Shows another day, with this card chosen, or else the one that was, when it is there.

        What moved is seen moving, unless the hand has moved it there already.
        """
        if day != self.day:
            before = None if self.grip else self.scene
            self.day, self.scene = day, self.scene_of(day)
            self.grip = None
            self._move_from(before)
            self.show_as(lit=NONE)
        wanted = self.shown.chosen if chosen is None else chosen
        self.choose(wanted if wanted < len(day.placements) else NONE)
        self.update()

    def _move_from(self, before: DayScene | None) -> None:
        """Begins the motion from an earlier scene, where there is anything to see."""
        self._way.stop()
        if before and self.isVisible() and same_cards(before, self.scene):
            self._before = before
            self._way.setDuration(motion_time(self, self.desk.theme))
            self._way.start()

    def choose(self, index: int) -> None:
        """Marks a card as chosen, and tells of it when it was not."""
        if index != self.shown.chosen:
            self.show_as(chosen=index)
            self.chosen.emit(index)

    def show_as(self, **marks: int) -> None:
        """Shows other cards as chosen, lit or leaving, by index."""
        shown = self.shown._replace(**marks)
        if shown != self.shown:
            self.shown = shown
            self.update()

    def hold_over(self, card: str, point: QPointF | None) -> None:
        """Shows where a carried card would land; None when it is carried no more."""
        near = point is not None and not self.dial.strays(point)
        self._coming = self.scene_of(self.with_card(Day(), card, point)).slices[0] if point and near else None
        self.update()

    def with_card(self, day: Day, card: str, point: QPointF) -> Day:
        """The day with a card put down at this point, to the nearest half hour."""
        return placed(day, card, minute_at(self.dial.angle(point)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the wheel."""
        library, theme = self.desk.library, self.desk.theme
        looks = WheelLooks(theme, self.font(), partial(arena_colour, library, theme))
        shown = self.shown._replace(coming=self._coming, focused=self.hasFocus())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._face_with(looks))
        paint_cards(painter, self.dial, self._now(), looks, shown)
        painter.end()

    def _face_with(self, looks: WheelLooks) -> QPixmap:
        """The face, painted once for each size: it does not change while cards move."""
        ratio = self.devicePixelRatioF()
        if self._face.size() != self.size() * ratio:
            self._face = QPixmap(self.size() * ratio)
            self._face.setDevicePixelRatio(ratio)
            self._face.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._face)
            paint_face(painter, self.dial, looks)
            painter.end()
        return self._face

    def _now(self) -> DayScene:
        if self.grip:
            return self.scene_of(self.grip.applied(self.day))
        if self._way.state() == QVariantAnimation.State.Running:
            return between(self._before, self.scene, float(self._way.currentValue()))
        return self.scene
