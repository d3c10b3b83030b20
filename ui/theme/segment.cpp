#include "ui/theme/segment.h"

#include <QAccessibleWidget>
#include <QToolButton>
#include <QVariant>

namespace theme {

namespace {

class SegmentVoice : public QAccessibleWidget
{
public:
    explicit SegmentVoice(QToolButton &button) : QAccessibleWidget(&button, QAccessible::RadioButton), m_button(button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button.isChecked();
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        const QString text = QAccessibleWidget::text(which);
        return which == QAccessible::Name && text.isEmpty() ? m_button.text().remove(u'&') : text;
    }

    QStringList actionNames() const override { return QStringList{toggleAction()} + QAccessibleWidget::actionNames(); }

    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QToolButton &m_button;
};

QAccessibleInterface *segmentVoiceOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QToolButton *>(object);
    return button && button->property("segment").isValid() ? new SegmentVoice(*button) : nullptr;
}

} // namespace

void makeSegment(QToolButton &button, const QString &place)
{
    static const bool isHeard = (QAccessible::installFactory(segmentVoiceOf), true);
    Q_UNUSED(isHeard)
    button.setProperty("segment", place);
    button.setAutoExclusive(true);
}

} // namespace theme
