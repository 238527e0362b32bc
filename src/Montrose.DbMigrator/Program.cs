Console.WriteLine("Montrose");
