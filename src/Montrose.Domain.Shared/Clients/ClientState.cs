namespace Montrose.Clients;

/// <summary>Whether the agency still works for a client.</summary>
public enum ClientState
{
    Active = 1,
    Archived = 2,
}
