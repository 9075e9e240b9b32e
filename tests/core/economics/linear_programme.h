// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include <glpk.h>

namespace reckoner {

/// A linear programme in variables that are not negative, solved by GLPK's simplex: the independent
/// judge of what the program finds by other means.
class LinearProgramme {
public:
    LinearProgramme() : m_problem(glp_create_prob())
    {
        glp_set_obj_dir(m_problem, GLP_MIN);
        m_row.push_back(0);
        m_column.push_back(0);
        m_value.push_back(0);
    }
    ~LinearProgramme() { glp_delete_prob(m_problem); }
    LinearProgramme(const LinearProgramme &) = delete;
    LinearProgramme &operator=(const LinearProgramme &) = delete;

    struct Term {
        int variable = 0;
        double factor = 0;
    };

    [[nodiscard]] int variable(double cost)
    {
        const int index = glp_add_cols(m_problem, 1);
        glp_set_col_bnds(m_problem, index, GLP_LO, 0.0, 0.0);
        glp_set_obj_coef(m_problem, index, cost);
        return index;
    }

    /// The sum of the terms is at least `bound`.
    void atLeast(double bound, const std::vector<Term> &terms)
    {
        const int index = glp_add_rows(m_problem, 1);
        glp_set_row_bnds(m_problem, index, GLP_LO, bound, 0.0);
        for (const Term &term : terms) {
            m_row.push_back(index);
            m_column.push_back(term.variable);
            m_value.push_back(term.factor);
        }
    }

    [[nodiscard]] double minimum()
    {
        glp_load_matrix(m_problem, static_cast<int>(m_row.size()) - 1, m_row.data(),
                        m_column.data(), m_value.data());
        glp_smcp settings;
        glp_init_smcp(&settings);
        settings.msg_lev = GLP_MSG_OFF;
        const bool solved =
            glp_simplex(m_problem, &settings) == 0 && glp_get_status(m_problem) == GLP_OPT;
        return solved ? glp_get_obj_val(m_problem) : std::numeric_limits<double>::quiet_NaN();
    }

private:
    glp_prob *m_problem;
    std::vector<int> m_row;
    std::vector<int> m_column;
    std::vector<double> m_value;
};

} // namespace reckoner
