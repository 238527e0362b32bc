using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Volo.Abp.DependencyInjection;

namespace Montrose.ConnectedServices;

/// <summary>Where files are kept: every container of the platform uses the database.</summary>
[ExposeServices(typeof(IConnectedServiceContributor))]
public class StorageConnection(IStringLocalizer<MontroseResource> l) : IConnectedServiceContributor, ITransientDependency
{
    public int Order => 20;

    public Task<IReadOnlyList<ConnectedServiceDto>> GetAsync() => Task.FromResult<IReadOnlyList<ConnectedServiceDto>>(
    [
        new ConnectedServiceDto
        {
            Key = "storage",
            Name = l["Connection.storage"],
            Purpose = l["Connection.storage.Purpose"],
            State = ConnectedServiceState.BuiltIn,
            Detail = l["Connection.storage.Database"],
        },
    ]);
}
