"""One painted chart for all of the program: bars, dots with intervals, columns, steps.

A `Picture` says what is drawn, in words and numbers; `Chart` shows it, `ChartCard` puts it on a
card with its table and its menu, and `as_png` and `as_svg` make files of it.
"""

from connote.ui.widgets.chart.card import ChartCard as ChartCard
from connote.ui.widgets.chart.chart import Chart as Chart
from connote.ui.widgets.chart.figures import Column as Column
from connote.ui.widgets.chart.figures import Form as Form
from connote.ui.widgets.chart.figures import Table as Table
from connote.ui.widgets.chart.files import as_png as as_png
from connote.ui.widgets.chart.files import as_svg as as_svg
from connote.ui.widgets.chart.picture import Mark as Mark
from connote.ui.widgets.chart.picture import Picture as Picture
from connote.ui.widgets.chart.picture import Shape as Shape
