namespace Volo.Abp.Uow;

public static class UnitOfWorkExtensions
{
    public static bool IsReservedFor(this IUnitOfWork unitOfWork, string reservationName)
    {
        Check.NotNull(unitOfWork, nameof(unitOfWork));
        return unitOfWork.IsReserved && string.Equals(unitOfWork.ReservationName, reservationName, StringComparison.Ordinal);
    }

    public static void AddItem<TValue>(this IUnitOfWork unitOfWork, string key, TValue value)
        where TValue : class => unitOfWork.Items[key] = value;

    public static TValue? GetItemOrDefault<TValue>(this IUnitOfWork unitOfWork, string key)
        where TValue : class => unitOfWork.Items.TryGetValue(key, out var value) ? (TValue)value : null;

    public static TValue GetOrAddItem<TValue>(this IUnitOfWork unitOfWork, string key, Func<string, TValue> factory)
        where TValue : class
    {
        if (unitOfWork.Items.TryGetValue(key, out var value))
            return (TValue)value;
        var created = factory(key);
        unitOfWork.Items[key] = created;
        return created;
    }

    public static void RemoveItem(this IUnitOfWork unitOfWork, string key) => unitOfWork.Items.Remove(key);
}
