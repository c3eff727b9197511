-- scalar: (first_day, last_day, "precision")
-- An interval as people write it: a day, a month, a quarter, a year, or its two ends.
CASE "precision"
    WHEN 'day' THEN strftime(first_day, '%Y-%m-%d')
    WHEN 'month' THEN strftime(first_day, '%B %Y')
    WHEN 'quarter' THEN
        CASE
            WHEN month(first_day) % 3 = 1 THEN 'Q' || quarter(first_day) || ' ' || year(first_day)
            ELSE strftime(first_day, '%Y-%m') || ' to ' || strftime(last_day, '%Y-%m')
        END
    WHEN 'year' THEN
        CASE
            WHEN month(first_day) = 1 THEN strftime(first_day, '%Y')
            ELSE strftime(first_day, '%Y-%m') || ' to ' || strftime(last_day, '%Y-%m')
        END
    ELSE
        CASE
            WHEN first_day IS NULL AND last_day IS NULL THEN 'date unknown'
            WHEN first_day IS NULL THEN 'until ' || strftime(last_day, '%Y-%m-%d')
            WHEN last_day IS NULL THEN 'from ' || strftime(first_day, '%Y-%m-%d')
            WHEN first_day = last_day THEN strftime(first_day, '%Y-%m-%d')
            ELSE strftime(first_day, '%Y-%m-%d') || ' to ' || strftime(last_day, '%Y-%m-%d')
        END
END
