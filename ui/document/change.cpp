#include "ui/document/change.h"

#include "ui/document/carrying.h"

namespace document {

const CarriedPaths &Change::carried() const
{
    if (!m_carried)
        m_carried =
            std::make_shared<const CarriedPaths>(isAnother() ? CarriedPaths() : carriedPaths(*before, *now, patch));
    return *m_carried;
}

} // namespace document
