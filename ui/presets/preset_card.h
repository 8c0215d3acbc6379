// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace onecycle::ui {

class PresetModel;
class PresetThumbnails;
struct PresetRow;

/// Draws a preset of a PresetModel as a card: picture, name, kind and sentence.
class PresetCard : public QStyledItemDelegate {
    Q_OBJECT

public:
    PresetCard(const PresetModel& model, PresetThumbnails& thumbnails, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                      const PresetRow& row) const;
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                    const PresetRow& row) const;

    const PresetModel& m_model;
    PresetThumbnails& m_thumbnails;
};

}  // namespace onecycle::ui
