using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Finds claim types.</summary>
public interface IIdentityClaimTypeRepository : IBasicRepository<IdentityClaimType, Guid>
{
    Task<bool> AnyAsync(string name, Guid? ignoredId = null, CancellationToken cancellationToken = default);

    Task<List<IdentityClaimType>> GetListAsync(
        string? sorting,
        int maxResultCount,
        int skipCount,
        string? filter,
        CancellationToken cancellationToken = default);

    Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default);

    Task<List<IdentityClaimType>> GetListByNamesAsync(IEnumerable<string> names, CancellationToken cancellationToken = default);
}
