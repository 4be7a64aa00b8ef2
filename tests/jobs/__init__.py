"""What happens to appointments by the clock: reminders, offers that run out, vacancies, who did not come."""
