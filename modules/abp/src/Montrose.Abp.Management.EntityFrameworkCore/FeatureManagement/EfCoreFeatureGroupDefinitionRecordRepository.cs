using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore;

/// <summary>Feature group definitions in the database.</summary>
public class EfCoreFeatureGroupDefinitionRecordRepository(IDbContextProvider<IFeatureManagementDbContext> dbContextProvider)
    : EfCoreRepository<IFeatureManagementDbContext, FeatureGroupDefinitionRecord, Guid>(dbContextProvider),
        IFeatureGroupDefinitionRecordRepository;
