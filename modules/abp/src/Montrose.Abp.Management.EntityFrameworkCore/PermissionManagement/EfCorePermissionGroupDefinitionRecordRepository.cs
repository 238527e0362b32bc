using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>Permission group definitions in the database.</summary>
public class EfCorePermissionGroupDefinitionRecordRepository(IDbContextProvider<IPermissionManagementDbContext> dbContextProvider)
    : EfCoreRepository<IPermissionManagementDbContext, PermissionGroupDefinitionRecord, Guid>(dbContextProvider),
        IPermissionGroupDefinitionRecordRepository;
