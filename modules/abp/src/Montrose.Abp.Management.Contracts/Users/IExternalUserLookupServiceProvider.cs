namespace Volo.Abp.Users;

/// <summary>Where users are looked up when a module does not keep its own copy.</summary>
public interface IExternalUserLookupServiceProvider
{
    Task<IUserData?> FindByIdAsync(Guid id, CancellationToken cancellationToken = default);

    Task<IUserData?> FindByUserNameAsync(string userName, CancellationToken cancellationToken = default);

    Task<List<IUserData>> SearchAsync(
        string? sorting = null,
        string? filter = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        CancellationToken cancellationToken = default);

    Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default);
}
