namespace System;

public static class AbpComparableExtensions
{
    public static bool IsBetween<T>(this T value, T minInclusiveValue, T maxInclusiveValue)
        where T : IComparable<T> => value.CompareTo(minInclusiveValue) >= 0 && value.CompareTo(maxInclusiveValue) <= 0;
}

public static class AbpDateTimeExtensions
{
    public static DateTime ClearTime(this DateTime dateTime) => dateTime.Date;
}

public static class AbpDayOfWeekExtensions
{
    public static bool IsWeekend(this DayOfWeek dayOfWeek) => dayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public static bool IsWeekday(this DayOfWeek dayOfWeek) => !dayOfWeek.IsWeekend();
}

public static class AbpEventHandlerExtensions
{
    public static void InvokeSafely(this EventHandler? eventHandler, object sender) => eventHandler?.Invoke(sender, EventArgs.Empty);

    public static void InvokeSafely(this EventHandler? eventHandler, object sender, EventArgs e) => eventHandler?.Invoke(sender, e);

    public static void InvokeSafely<TEventArgs>(this EventHandler<TEventArgs>? eventHandler, object sender, TEventArgs e)
        where TEventArgs : EventArgs => eventHandler?.Invoke(sender, e);
}
