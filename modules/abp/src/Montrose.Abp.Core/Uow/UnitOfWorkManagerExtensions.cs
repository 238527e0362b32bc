using System.Data;

namespace Volo.Abp.Uow;

public static class UnitOfWorkManagerExtensions
{
    public static IUnitOfWork Begin(
        this IUnitOfWorkManager unitOfWorkManager,
        bool requiresNew = false,
        bool isTransactional = false,
        IsolationLevel? isolationLevel = null,
        int? timeout = null) =>
        unitOfWorkManager.Begin(new AbpUnitOfWorkOptions(isTransactional, isolationLevel, timeout), requiresNew);

    public static void BeginReserved(this IUnitOfWorkManager unitOfWorkManager, string reservationName) =>
        unitOfWorkManager.BeginReserved(reservationName, new AbpUnitOfWorkOptions());

    public static void TryBeginReserved(this IUnitOfWorkManager unitOfWorkManager, string reservationName) =>
        unitOfWorkManager.TryBeginReserved(reservationName, new AbpUnitOfWorkOptions());
}
