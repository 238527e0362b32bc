using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.Uow
{
    /// <summary>For databases that know no transactions.</summary>
    [DisableConventionalRegistration]
    public class AlwaysDisableTransactionsUnitOfWorkManager : IUnitOfWorkManager
    {
        private readonly UnitOfWorkManager _unitOfWorkManager;

        public AlwaysDisableTransactionsUnitOfWorkManager(UnitOfWorkManager unitOfWorkManager)
        {
            _unitOfWorkManager = unitOfWorkManager;
        }

        public IUnitOfWork? Current => _unitOfWorkManager.Current;

        public IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false) => _unitOfWorkManager.Begin(Without(options), requiresNew);

        public IUnitOfWork Reserve(string reservationName, bool requiresNew = false) => _unitOfWorkManager.Reserve(reservationName, requiresNew);

        public void BeginReserved(string reservationName, AbpUnitOfWorkOptions options) =>
            _unitOfWorkManager.BeginReserved(reservationName, Without(options));

        public bool TryBeginReserved(string reservationName, AbpUnitOfWorkOptions options) =>
            _unitOfWorkManager.TryBeginReserved(reservationName, Without(options));

        private static AbpUnitOfWorkOptions Without(AbpUnitOfWorkOptions options)
        {
            options.IsTransactional = false;
            return options;
        }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class UnitOfWorkCollectionExtensions
    {
        public static IServiceCollection AddAlwaysDisableUnitOfWorkTransaction(this IServiceCollection services) =>
            services.Replace(ServiceDescriptor.Singleton<IUnitOfWorkManager, AlwaysDisableTransactionsUnitOfWorkManager>());
    }
}
