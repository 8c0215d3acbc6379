// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/size_part.h"

#include "ui/controls/choice_box.h"
#include "ui/controls/number_box.h"
#include "ui/export/picture.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>
#include <QLabel>

#include <array>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double percent = 100;
constexpr double millimetresPerInch = 25.4;
constexpr std::array units{LengthUnit::Pixels, LengthUnit::Millimetres, LengthUnit::Inches};

/// \p pixels in \p unit, in the digits that a person would write.
double lengthOf(double pixels, double dpi, LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Pixels: return std::round(pixels);
    case LengthUnit::Millimetres: return std::round(10 * pixels / dpi * millimetresPerInch) / 10;
    case LengthUnit::Inches: return std::round(1000 * pixels / dpi) / 1000;
    }
    return pixels;
}

/// Enough of a size to be told in other units.
bool usable(const QSizeF& pixels, double dpi)
{
    constexpr double most = 1e6;
    return pixels.width() >= 1 && pixels.height() >= 1 && pixels.width() <= most && pixels.height() <= most &&
           dpi >= leastDpi && dpi <= mostDpi;
}

}  // namespace

SizePart::SizePart(QWidget* parent)
    : ExportPart(tr("Size"), parent), m_named(new ChoiceBox(this)), m_summary(new QLabel(this))
{
    for (const NamedSize& row : namedSizes())
        m_named->addItem(translated(row.label));
    m_named->addItem(tr("Other"));
    addRow(tr("Size"), m_named, "size",
           tr("A size that is often asked for, with its resolution and its size of type."));
    connect(m_named, &QComboBox::activated, this, &SizePart::chooseSize);
    m_width = addNumber("width", tr("Width"), tr("How wide the picture is."));
    m_height = addNumber("height", tr("Height"), tr("How high the picture is."));
    m_unit = new ChoiceBox(this);  // after the sides, in the order of the Tab key
    m_unit->addItems({tr("px"), tr("mm"), tr("in")});
    name(m_unit, tr("Unit"), "unit", tr("The unit of width and height: pixels, millimetres, inches."));
    connect(m_unit, &QComboBox::activated, this, &SizePart::chooseUnit);
    auto* const sides = new QWidget(this);
    auto* const line = new QHBoxLayout(sides);
    line->setContentsMargins({});
    line->setSpacing(6);
    line->addWidget(m_width, 1);
    line->addWidget(new QLabel(QStringLiteral("×"), sides));
    line->addWidget(m_height, 1);
    line->addWidget(m_unit);
    addWide(sides);
    m_dpi = addNumber("dpi", tr("Dots per inch"), tr("The resolution: of a screen 96, of print 300."));
    addRow(tr("Dots per inch"), m_dpi, "dpi", m_dpi->toolTip());
    m_fontScale = addNumber("fontScale", tr("Font scale, %"), tr("Makes texts and lines larger or smaller."));
    addRow(tr("Font scale, %"), m_fontScale, "fontScale", m_fontScale->toolTip());
    m_summary->setObjectName(QStringLiteral("export.summary"));
    m_summary->setProperty("role", QStringLiteral("muted"));
    addWide(m_summary);
    connect(m_width, &NumberBox::numberEdited, this, [this](auto number) { setSide(&PictureSize::width, number); });
    connect(m_height, &NumberBox::numberEdited, this, [this](auto number) { setSide(&PictureSize::height, number); });
    connect(m_dpi, &NumberBox::numberEdited, this,
            [this](auto number) { setNumber(&PictureSettings::dpi, 1, number); });
    connect(m_fontScale, &NumberBox::numberEdited, this,
            [this](auto number) { setNumber(&PictureSettings::fontScale, percent, number); });
}

NumberBox* SizePart::addNumber(const char* key, const QString& text, const QString& help)
{
    NumberBox::Rules rules;
    rules.step.whole = true;
    rules.step.stops = {1, 1e6};
    auto* const box = new NumberBox(rules, this);
    connect(box, &NumberBox::complained, this, &ExportPart::complained);
    name(box, text, key, help);
    return box;
}

void SizePart::refresh()
{
    const PictureSettings& now = settings();
    const NamedSize* const named = namedSize(now);
    const int other = m_named->count() - 1;
    m_named->setCurrentIndex(named ? static_cast<int>(named - namedSizes().data()) : other);
    m_width->setNumber(now.size.width);
    m_height->setNumber(now.size.height);
    m_unit->setCurrentIndex(static_cast<int>(std::ranges::find(units, now.size.unit) - units.begin()));
    m_dpi->setNumber(now.dpi);
    m_fontScale->setNumber(std::round(now.fontScale * percent * 10) / 10);
    m_summary->setText(summary());
}

QString SizePart::summary() const
{
    const QSizeF pixels = pixelsOf(settings());
    if (!usable(pixels, settings().dpi))
        return {};
    const auto side = [this](double length) { return std::round(length / settings().dpi * millimetresPerInch); };
    return tr("%1 × %2 pixels, %3 × %4 mm on paper")
        .arg(std::round(pixels.width()))
        .arg(std::round(pixels.height()))
        .arg(side(pixels.width()))
        .arg(side(pixels.height()));
}

void SizePart::chooseSize(int index)
{
    PictureSettings changed = settings();
    if (index < static_cast<int>(namedSizes().size())) {
        const NamedSize& row = namedSizes()[static_cast<std::size_t>(index)];
        changed.size = row.size;
        changed.dpi = row.dpi;
        changed.fontScale = row.fontScale;
    } else {
        m_width->setFocus(Qt::OtherFocusReason);
        m_width->selectAll();
    }
    propose(changed);
}

/// The picture stays as large as it is.
void SizePart::chooseUnit(int index)
{
    PictureSettings changed = settings();
    const QSizeF pixels = pixelsOf(changed);
    if (!usable(pixels, changed.dpi))
        return refresh();
    const LengthUnit unit = units[static_cast<std::size_t>(index)];
    changed.size = {lengthOf(pixels.width(), changed.dpi, unit), lengthOf(pixels.height(), changed.dpi, unit), unit};
    propose(changed);
}

void SizePart::setSide(double PictureSize::*side, std::optional<double> length)
{
    PictureSettings changed = settings();
    changed.size.*side = length.value_or(0);
    propose(changed);
}

void SizePart::setNumber(double PictureSettings::*member, double factor, std::optional<double> number)
{
    PictureSettings changed = settings();
    changed.*member = number.value_or(0) / factor;
    propose(changed);
}

}  // namespace onecycle::ui
