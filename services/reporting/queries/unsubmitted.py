"""Which work a student has not submitted; a part of several statements."""

# The items that lessons show and that count, with the student's due date or null, unless there is a
# submission in the present span and round. `e` is the enrollment.
UNSUBMITTED = """
    SELECT a.item_id, a.kind, a.title,
           CASE WHEN a.due_at IS NOT NULL THEN greatest(a.due_at, x.due_at) END AS due_at
      FROM assessments a
      LEFT JOIN assessment_exceptions x
             ON x.course_id = e.course_id AND x.student_id = e.student_id
            AND x.item_id = a.item_id
     WHERE a.course_id = e.course_id AND a.counts
       AND EXISTS (SELECT FROM outline_lessons o
                    WHERE o.course_id = a.course_id AND o.published AND o.item_id = a.item_id)
       AND NOT EXISTS (
           SELECT FROM submissions s
            WHERE s.course_id = e.course_id AND s.student_id = e.student_id
              AND s.item_id = a.item_id AND s.status <> 'withdrawn'
              AND s.progress_from_cycle = e.progress_from_cycle
              AND s.round >= (SELECT coalesce(max(r.round), 1) FROM resets r
                               WHERE r.course_id = e.course_id AND r.student_id = e.student_id))
"""
