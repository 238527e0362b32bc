namespace Volo.Abp.Application.Services;

/// <summary>A use case of the application, callable from outside.</summary>
public interface IApplicationService : IRemoteService
{
}
