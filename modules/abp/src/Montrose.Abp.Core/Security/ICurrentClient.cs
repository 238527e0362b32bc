namespace Volo.Abp.Clients;

/// <summary>The application (OAuth client) that calls, where there is one.</summary>
public interface ICurrentClient
{
    string? Id { get; }

    bool IsAuthenticated { get; }
}
