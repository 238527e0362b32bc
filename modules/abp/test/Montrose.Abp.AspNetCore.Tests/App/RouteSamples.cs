using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>Names that show the rules of routes and verbs.</summary>
public class BlueBookAppService : ApplicationService
{
    public Task GetAllAsync() => Task.CompletedTask;
    public Task GetRecentPagesAsync() => Task.CompletedTask;
    public Task InsertPageAsync(Guid id) => Task.CompletedTask;
    public Task RemovePageAsync(Guid id, Guid pageId) => Task.CompletedTask;
    public Task PatchAsync(Guid id) => Task.CompletedTask;
    public Task PutOrderAsync(Guid id) => Task.CompletedTask;
    public Task AddAsync() => Task.CompletedTask;
    public Task ArchiveOldAsync() => Task.CompletedTask;

    [RemoteService(IsEnabled = false)]
    public Task GetHiddenAsync() => Task.CompletedTask;
}

/// <summary>Switched off as a whole.</summary>
[RemoteService(IsEnabled = false)]
public class SecretAppService : ApplicationService
{
    public Task GetAsync() => Task.CompletedTask;
}
