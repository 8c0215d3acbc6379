// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/variant_legend.h"

#include "core/document/beside.h"
#include "ui/theme/variant_look.h"

#include <QFontMetricsF>
#include <QPainter>

namespace onecycle::ui {
namespace {

constexpr double sampleWidth = 28;
constexpr double gap = 7;
constexpr double entryGap = 18;
constexpr double typeSize = 11;
constexpr double below = 10;

}  // namespace

VariantLegend::VariantLegend(const Snapshot& snapshot, const PictureOptions& options, double width) : m_options(options)
{
    const std::vector<Beside> others = snapshot.schedule ? besides(snapshot) : std::vector<Beside>();
    if (others.empty())
        return;
    const QFontMetricsF metrics(options.font(typeSize));
    const double line = metrics.height() + 3;
    QPointF at;
    const auto add = [&](const ScheduleEntry& entry, std::optional<std::size_t> colour) {
        const QString name = metrics.elidedText(QString::fromStdString(entry.name), Qt::ElideRight,
                                                width - sampleWidth - gap);
        const QSizeF size(sampleWidth + gap + metrics.horizontalAdvance(name), metrics.height());
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, at.y() + line};
        m_entries.push_back({QRectF(at, size), name, colour});
        at.rx() += size.width() + entryGap;
    };
    add(snapshot.value.activeEntry(), std::nullopt);
    for (const Beside& beside : others)
        add(*beside.entry, beside.entry->colour);
    m_height = at.y() + line + below;
}

void VariantLegend::paint(QPainter& painter, const QPointF& topLeft) const
{
    painter.setFont(m_options.font(typeSize));
    painter.setPen(m_options.theme->text);
    for (const Entry& entry : m_entries) {
        const QRectF place = entry.rect.translated(topLeft);
        paintSample(painter, QRectF(place.left(), place.top(), sampleWidth, place.height()), *m_options.theme,
                    entry.colour);
        painter.drawText(place.adjusted(sampleWidth + gap, 0, 0, 0),
                         Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, entry.name);
    }
}

std::vector<ChartText> VariantLegend::texts() const
{
    std::vector<ChartText> all;
    for (const Entry& entry : m_entries)
        all.push_back({entry.rect.adjusted(sampleWidth + gap, 0, 0, 0), entry.name});
    return all;
}

}  // namespace onecycle::ui
