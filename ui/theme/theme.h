// The colours and type of Batuta, light and dark, and who is told when they change. The names are the mock-up's
// colour tokens. Paint with these; never with a colour of your own.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <memory>

namespace theme {

struct Colours
{
    QColor background, panel, line, ink, dim, faint, accent, accentSoft, onAccent;
    QColor ok, okSoft, run, runSoft, error, errorSoft, warning, warningSoft, grid;
    QColor codeKey, codeString, codeNumber, codeLiteral;
    bool dark = false;
};

class DesktopScheme;

// In high contrast text has WCAG's AAA, 7 : 1, and lines have what AA asks of text.
enum class Look { Desktop, Light, Dark, LightContrast, DarkContrast };

class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    const Colours &colours() const { return m_colours; }
    Look look() const { return m_look; }
    // setLook() in three steps, for a start in which each waits until it is needed. The colours, for what is painted
    // before there are any widgets:
    void prepare(Look look);
    // style and type, which a window must find when it is made (else it keeps the desktop's font):
    void dress();
    // and everything, the application's palette and style sheet too.
    void setLook(Look look);

    QFont font(double pixelSize, int weight = QFont::Normal) const; // Inter, or the desktop's
    QFont codeFont() const; // JetBrains Mono, or a monospaced one

Q_SIGNALS:
    void changed();

private:
    Theme();
    ~Theme() override;
    Look lookOfDesktop() const;
    Colours m_colours;
    Look m_look = Look::Desktop;
    bool m_isDressed = false;
    std::unique_ptr<DesktopScheme> m_desktop;
};

inline const Colours &colours()
{
    return Theme::instance().colours();
}

} // namespace theme
