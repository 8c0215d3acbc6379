// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace onecycle::ui {

/// Lays its items out one after the other, and goes to the next line where the width ends.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;
    FlowLayout(const FlowLayout&) = delete;
    FlowLayout& operator=(const FlowLayout&) = delete;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    /// Puts the items into \p rect if \p move; the height they take.
    int arrange(const QRect& rect, bool move) const;

    struct Line {
        std::size_t end;  ///< the first item of the next line
        int height;
    };
    [[nodiscard]] Line lineFrom(std::size_t first, int width) const;
    void place(std::size_t first, const Line& line, const QRect& room) const;

    std::vector<QLayoutItem*> m_items;
};

}  // namespace onecycle::ui
