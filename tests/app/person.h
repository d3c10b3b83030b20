// A person at the window: sees what is shown, clicks it where it stands, and types where the keys go. Everything takes the
// way of the window system, so that what is hidden, covered, disabled or without the focus cannot be used. Clicks are
// counted.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <memory>

namespace tests {

class Person
{
public:
    static constexpr int Patience = 60'000; // ms; a slow machine under a sanitizer

    explicit Person(QWidget &window) : m_window(window) {}
    int clicks() const { return m_clicks; }

    // What a step waits for, and what it does then; the steps before may still be busy with it, as menus and dialogs are.
    struct Step
    {
        std::function<bool()> act; // false: not yet
    };
    bool perform(const std::function<void()> &first, const std::vector<Step> &then)
    {
        size_t next = 0;
        std::vector<std::unique_ptr<QTimer>> timers;
        for (size_t i = 0; i < then.size(); ++i) {
            timers.push_back(std::make_unique<QTimer>());
            QObject::connect(timers.back().get(), &QTimer::timeout, timers.back().get(), [&next, &then, i] {
                if (next != i)
                    return;
                ++next; // before it acts: it may take until the rest is done
                if (!then[i].act())
                    --next;
            });
            timers.back()->start(20);
        }
        QTimer::singleShot(Patience, &m_window, [] { // what still waits then would wait for ever
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        first();
        return QTest::qWaitFor([&next, &then] { return next == then.size(); }, Patience);
    }

    // The mouse.
    bool click(QWidget *widget, Qt::MouseButton button = Qt::LeftButton)
    {
        return widget && clickAt(*widget, widget->rect().center(), button);
    }
    bool clickAt(QWidget &widget, QPoint at, Qt::MouseButton button = Qt::LeftButton)
    {
        if (!canBeClicked(widget, at))
            return false;
        ++m_clicks;
        QTest::mouseClick(widget.window()->windowHandle(), button, {}, widget.mapTo(widget.window(), at));
        return true;
    }
    bool clickTab(const QString &words)
    {
        for (QTabBar *bar : m_window.findChildren<QTabBar *>()) {
            for (int i = 0; bar->isVisible() && i < bar->count(); ++i)
                if (bar->isTabVisible(i) && bar->tabText(i).remove(u'&').startsWith(words))
                    return clickAt(*bar, bar->tabRect(i).center());
        }
        return false;
    }
    bool clickRow(QAbstractItemView &view, int row, int column)
    {
        const QModelIndex index = view.model()->index(row, column);
        view.scrollTo(index); // by the wheel
        return index.isValid() && clickAt(*view.viewport(), view.visualRect(index).center());
    }
    // A click opens a menu, maybe before the button is let go; then its entries, from menu to menu, and what follows.
    bool clickThenChoose(QWidget *widget, QPoint at, Qt::MouseButton button, const QStringList &entries,
                         const std::function<bool()> &last = {})
    {
        if (!widget || !canBeClicked(*widget, at))
            return false;
        QWidget *top = widget->window();
        const QPoint there = widget->mapTo(top, at);
        std::vector<Step> steps{{[=] {
            QTest::mouseRelease(top->windowHandle(), button, {}, there);
            return true;
        }}};
        for (const QString &entry : entries)
            steps.push_back({[this, entry] { return clickEntry(entry); }});
        if (last)
            steps.push_back({last});
        ++m_clicks;
        return perform([=] { QTest::mousePress(top->windowHandle(), button, {}, there); }, steps);
    }
    bool clickEntry(const QString &words)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *menu = qobject_cast<QMenu *>(top);
            QAction *entry = menu && menu->isVisible() ? entryOf(*menu, words) : nullptr;
            if (!entry || !entry->isEnabled())
                continue;
            ++m_clicks;
            QTest::mouseClick(menu->windowHandle(), Qt::LeftButton, {}, menu->actionGeometry(entry).center());
            return true;
        }
        return false;
    }

    // The keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        if (QWindow *window = keyWindow())
            QTest::keyClick(window, Qt::Key(key), modifiers);
    }
    // What a window system makes of the key beside the right Ctrl.
    void pressMenuKey()
    {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return;
        const QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
        QApplication::sendEvent(focus, &event);
    }
    void type(const QString &text)
    {
        for (const QChar &letter : text)
            if (QWindow *window = keyWindow())
                QTest::sendKeyEvent(QTest::Click, window, Qt::Key(letter.toUpper().unicode()), QString(letter), {});
    }
    // By Tab, as far as it takes.
    bool tabTo(const std::function<bool(const QWidget &)> &isIt, int most = 120)
    {
        for (int i = 0; i < most; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && isIt(*focus))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool tabTo(const QString &objectName)
    {
        return tabTo([&objectName](const QWidget &widget) { return widget.objectName() == objectName; });
    }
    // Keys open a menu; then down to its entries, from menu to menu.
    bool pressThenChoose(const std::function<void()> &open, const QStringList &entries)
    {
        std::vector<Step> steps;
        for (const QString &entry : entries)
            steps.push_back({[this, entry] { return walkTo(entry); }});
        return perform(open, steps);
    }
    bool walkTo(const QString &words)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QAction *entry = menu ? entryOf(*menu, words) : nullptr;
        if (!entry)
            return false;
        for (qsizetype i = 0; menu->activeAction() != entry && i <= menu->actions().size(); ++i)
            press(Qt::Key_Down);
        if (menu->activeAction() != entry)
            return false;
        press(Qt::Key_Return);
        return true;
    }

    // In the dialog that asks for a file: types its path, and takes it by Enter or by the button.
    bool writeFile(const QString &path, bool byMouse)
    {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        auto *name = dialog ? dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
        if (!name || !name->hasFocus())
            return false;
        name->selectAll();
        type(path);
        if (!byMouse) {
            press(Qt::Key_Return);
            return true;
        }
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->isDefault())
                return click(button);
        return false;
    }

private:
    static bool canBeClicked(const QWidget &widget, QPoint at)
    {
        const QWidget *top = widget.window();
        const QPoint there = widget.mapTo(top, at);
        const QWidget *seen = top->childAt(there);
        if (widget.isVisible() && widget.isEnabled() && top->rect().contains(there)
            && (seen == &widget || widget.isAncestorOf(seen) || top == &widget))
            return true;
        qWarning("%s %s cannot be clicked", widget.metaObject()->className(), qPrintable(widget.objectName()));
        return false;
    }
    static QAction *entryOf(const QMenu &menu, const QString &words)
    {
        for (QAction *action : menu.actions())
            if (action->text().remove(u'&').startsWith(words))
                return action;
        return nullptr;
    }
    QWindow *keyWindow() const
    {
        QWindow *focus = QGuiApplication::focusWindow();
        return focus ? focus : m_window.windowHandle();
    }

    QWidget &m_window;
    int m_clicks = 0;
};

} // namespace tests
