"""Today: what needs me, most pressing first, each row with the one act that answers it."""

from connote.ui.pages.today.page import TodayPage as TodayPage
