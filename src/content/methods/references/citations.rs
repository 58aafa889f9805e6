//! The works that are cited in the same words in every language.
//! Titles between asterisks are emphasised.

pub(super) const R2: &str =
    "Alexander Group: What is the right span of control for first-line sales managers?";
pub(super) const R3: &str = "DDI, The Conference Board, EY (2018): Global Leadership Forecast 2018";
pub(super) const R4: &str = "Kurlan, D. (Objective Management Group): How many salespeople should report to a sales manager? (2011, 2015)";
pub(super) const R6: &str = "Sales Executive Council (2007): Coaching benefits overview; Inc. (2009): The benefits of sales coaching";
pub(super) const R7: &str =
    "Sales Wisdom: Executive sponsors – their role in strategic account management";
pub(super) const R8: &str = "Geehan Group: Eight common myths to launching and sustaining an executive sponsor program; critical success factor pace";
pub(super) const R8B: &str = "customerstrategy.net: Executive sponsors and project sponsors";
pub(super) const R9: &str = "Judge, T. A.; Piccolo, R. F. (2004): Transformational and transactional leadership – a meta-analytic test of their relative validity. *Journal of Applied Psychology* 89(5), 755–768";
pub(super) const R10: &str = "Wang, G.; Oh, I.-S.; Courtright, S. H.; Colbert, A. E. (2011): Transformational leadership and performance across criteria and levels. *Group & Organization Management* 36(2), 223–270";
pub(super) const R11: &str = "Lee, A.; Carpenter, N. C. (2018): Seeing eye to eye – a meta-analysis of self–other agreement of leadership. *The Leadership Quarterly*";
pub(super) const R12: &str = "Martilla, J. A.; James, J. C. (1977): Importance-performance analysis. *Journal of Marketing* 41(1), 77–79";
pub(super) const R13: &str = "Slack, N. (1994): The importance-performance matrix as a determinant of improvement priority. *International Journal of Operations & Production Management* 14(5)";
pub(super) const R14: &str =
    "Rohrmann, B. (2000): Project VQS – verbal qualifiers for rating scales, preliminary results";
pub(super) const R15: &str = "Saris, W. E.; Krosnick, J. A.; Shaeffer, E. M. (2005): Comparing questions with agree/disagree response options to questions with construct-specific response options";
pub(super) const R17: &str = "Great Brook Consulting: The importance scale myth";
pub(super) const R18: &str =
    "Office of Scale Research, Southern Illinois University: Use the right number of scale items";
pub(super) const R20: &str = "Workman, J. P.; Homburg, Ch.; Jensen, O. (2003): Intraorganizational determinants of key account management effectiveness. *Journal of the Academy of Marketing Science* 31(1), 3–21";
pub(super) const R22: &str = "Mazza, G. L.; Enders, C. K.; Ruehlman, L. S. (2015): Addressing item-level missing data. *Multivariate Behavioral Research* 50(5)";
pub(super) const R24: &str = "Leadership IQ (2014): Optimal hours with the boss, n = 32 410";
